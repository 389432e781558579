import { useState } from 'preact/hooks';
import {
  changeSettings,
  MOST_PARTNER_REPORTS,
  MOST_REPORT_LETTERS,
  type PartnerReport,
  type Settings,
} from '../../store/settings.ts';
import { useAct } from '../../ui/act.ts';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/field.tsx';
import { useTell } from '../../ui/notice.tsx';
import { say, writeDay } from '../../ui/words.ts';

const withReport = (report: PartnerReport) => (now: Settings) => ({
  partnerReports: [...now.partnerReports.filter(({ at }) => at !== report.at), report].sort((a, b) => a.at - b.at),
});
const withoutReport =
  ({ at }: PartnerReport) =>
  (now: Settings) => ({ partnerReports: now.partnerReports.filter(one => one.at !== at) });

/** What the partner reported: pasted, kept with the day, and removable. */
export function TheirReports({ reports }: { readonly reports: readonly PartnerReport[] }) {
  const act = useAct();
  const tell = useTell();
  const [pasted, setPasted] = useState('');
  const isFull = reports.length >= MOST_PARTNER_REPORTS;
  const onSubmit = async (event: Event) => {
    event.preventDefault();
    const text = pasted.trim();
    if (text === '' || isFull) return;
    const isKept = await act(store => changeSettings(store, withReport({ at: Date.now(), text })));
    if (!isKept) return;
    setPasted('');
    tell(say('reportTheirsKept'));
  };
  const remove = (report: PartnerReport) =>
    act(async store => {
      await changeSettings(store, withoutReport(report));
      tell(say('reportTheirsRemoved'), () => void act(again => changeSettings(again, withReport(report))));
    });
  return (
    <section class="report-text">
      <h2>{say('reportTheirs')}</h2>
      <ul class="their-reports">
        {reports.toReversed().map(report => (
          <li key={report.at} class="card">
            <div class="when">
              <span class="soft">{writeDay(report.at)}</span>
              <Button
                kind="link"
                icon="close"
                aria-label={say('reportTheirsRemove')}
                onClick={() => void remove(report)}
              />
            </div>
            <p dir="auto">{report.text}</p>
          </li>
        ))}
      </ul>
      <form class="paste" onSubmit={event => void onSubmit(event)}>
        <TextArea
          label={say('reportTheirsPaste')}
          value={pasted}
          hint={isFull ? say('reportTheirsFull', { most: MOST_PARTNER_REPORTS }) : undefined}
          maxLength={MOST_REPORT_LETTERS}
          rows={3}
          onValue={setPasted}
        />
        <Button type="submit" kind="quiet" disabled={isFull}>
          {say('reportTheirsKeep')}
        </Button>
      </form>
    </section>
  );
}
