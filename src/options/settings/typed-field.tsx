import { useEffect, useRef, useState } from 'preact/hooks';
import { Field, TextArea } from '../../ui/field.tsx';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly several?: boolean;
}

/** A field that shows what is typed at once and keeps it, whatever comes back from the store in between. */
export function TypedField({ label, hint, value, onValue, several = false }: Props) {
  const [shown, setShown] = useState(value);
  const touched = useRef(false);
  useEffect(() => {
    if (!touched.current) setShown(value);
  }, [value]);
  const onTyped = (next: string) => {
    touched.current = true;
    setShown(next);
    onValue(next);
  };
  const shared = { label, value: shown, onValue: onTyped, maxLength: 2_000, ...(hint !== undefined && { hint }) };
  return several ? <TextArea {...shared} rows={3} /> : <Field {...shared} />;
}
