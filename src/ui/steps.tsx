import { STEPS, type Step } from '../people/step.ts';
import { say } from './words.ts';

/** The message that names a step: `uiStepReading`. */
export const stepKey = (step: Step): string => `uiStep${step.charAt(0).toUpperCase()}${step.slice(1)}`;

/** How close the two are, as a path: what was reached is drawn through. */
export function Steps({ step }: { readonly step: Step }) {
  const reached = STEPS.indexOf(step);
  return (
    <ol class="steps" aria-label={say('uiSteps')}>
      {STEPS.map((name, index) => (
        <li key={name} class={index <= reached ? 'on' : ''} aria-current={index === reached ? 'step' : undefined}>
          {say(stepKey(name))}
        </li>
      ))}
    </ol>
  );
}
