import { useState } from 'preact/hooks';
import { handOver } from '../../letter/compose.ts';
import type { Letter } from '../../letter/letter.ts';
import { letterLanguage } from '../../letter/letter-language.ts';
import { passItOn, type Report, reportBack, reportFacts } from '../../letter/report.ts';
import type { Settings } from '../../store/settings.ts';
import { Button } from '../../ui/button.tsx';
import { TextArea, Tick } from '../../ui/field.tsx';
import { useTell } from '../../ui/notice.tsx';
import { openMail } from '../../ui/open-mail.ts';
import { locale, say } from '../../ui/words.ts';
import { dayOf } from '../../words/day.ts';
import { ReportPicture } from './report-picture.tsx';

interface Props {
  readonly letter: Letter;
  readonly name: string;
  readonly settings: Settings;
}

function factsOf({ letter, name, settings }: Props, namesThem: boolean): Report {
  const { fear, found, outcome = 'nothing-yet', sentAt = letter.changedAt } = letter;
  return {
    partner: settings.partner.name,
    sentOn: dayOf(sentAt),
    today: dayOf(Date.now()),
    outcome,
    ...(namesThem && { name }),
    ...(fear !== undefined && { feared: fear }),
    ...(found !== undefined && { found }),
    ...(settings.signature !== '' && { signature: settings.signature }),
  };
}

/** The message to whoever took the challenge too: made from the facts, theirs to change, sent by nobody but them. */
export function PartnerText(props: Props) {
  const { settings } = props;
  const [namesThem, setNames] = useState(false);
  const [own, setOwn] = useState<string>();
  const tell = useTell();
  const language = letterLanguage(settings.language, locale);
  const facts = factsOf(props, namesThem);
  const note = reportBack(facts, language);
  const body = own ?? note.body;
  const mail = handOver('mail', { to: settings.partner.address.trim(), subject: note.subject, body });
  const copy = async (text: string) => {
    await navigator.clipboard.writeText(text);
    tell(say('letterCopied'));
  };
  const onMail = async () => {
    if (!mail) return;
    if (mail.bodyByClipboard) await copy(body);
    openMail(mail.href);
  };
  const invitation = () => {
    const { subject, body: text } = passItOn('', language, settings.signature || undefined);
    return `${subject}\n\n${text}`;
  };
  return (
    <section class="report-text">
      <h2>{say(settings.partner.name ? 'reportTellName' : 'reportTell', { name: settings.partner.name })}</h2>
      <Tick label={say('reportNameThem', { name: props.name })} checked={namesThem} onChecked={setNames} />
      <TextArea label={say('reportText')} value={body} onValue={setOwn} rows={8} />
      <div class="act">
        <Button icon="copy" onClick={() => void copy(body)}>
          {say('reportCopy')}
        </Button>
        {mail && (
          <Button kind="quiet" icon="mail" onClick={() => void onMail()}>
            {say('reportMail')}
          </Button>
        )}
        <Button kind="link" onClick={() => void copy(invitation())}>
          {say('reportPassOn')}
        </Button>
      </div>
      <ReportPicture sentences={reportFacts(facts, language)} language={language} />
      {!settings.partner.name && <p class="soft">{say('reportNoPartner')}</p>}
    </section>
  );
}
