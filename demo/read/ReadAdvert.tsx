import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Index } from '../../shared/model/pack.ts';
import { Button } from '../../shared/ui/Button.tsx';
import { PanelFrame } from '../../shared/ui/PanelFrame.tsx';
import { Surface } from '../../shared/ui/Surface.tsx';
import { en } from '../../shared/view/en.ts';
import { emptyAdvert, understand, type Advert, type Understood } from './advert.ts';
import { AdvertForm } from './AdvertForm.tsx';
import { reportOf } from './report.ts';
import { RequirementAnswer } from './RequirementAnswer.tsx';
import { TitleAnswer } from './TitleAnswer.tsx';

/** Whoever types is not read after each letter: a long advert takes a moment. */
const pause = 250;

/** An advert on the left, and on the right what we understood of it: where our own mistakes are found. */
export function ReadAdvert({ index }: { index: Index }): JSX.Element {
  const [advert, setAdvert] = useState<Advert>(emptyAdvert);
  const [understood, setUnderstood] = useState<Understood>(() => understand(emptyAdvert, index));
  const [copied, setCopied] = useState('');
  useEffect(() => {
    const turn = setTimeout(() => setUnderstood(understand(advert, index)), pause);
    setCopied('');
    return () => clearTimeout(turn);
  }, [advert]);
  const copy = () =>
    navigator.clipboard.writeText(reportOf(understood)).then(
      () => setCopied('Copied. Nothing was sent.'),
      () => setCopied('The browser did not let us copy.'),
    );
  const isReading = understood.advert !== advert;
  return (
    <Surface words={en}>
      <PanelFrame view={{ ...en.frame, title: 'What we understand' }}>
        <p class="wi-lead intro">
          Paste a job title or a whole advert, and see what we make of it. Nothing that you paste leaves this page.{' '}
          <a href="index.html">All the cards</a>
        </p>
        <div class="columns">
          <AdvertForm advert={advert} onAdvert={setAdvert} />
          <div id="understood" aria-busy={isReading}>
            <p role="status" class="said">
              {isReading ? 'Reading …' : saidOf(understood)}
            </p>
            {understood.advert.title && <TitleAnswer understood={understood} index={index} />}
            {understood.advert.text && <RequirementAnswer {...understood} />}
            {(understood.advert.title || understood.advert.text) && (
              <p>
                <Button quiet onPress={() => void copy()}>
                  Copy as a report
                </Button>{' '}
                <span role="status">{copied}</span>
              </p>
            )}
          </div>
        </div>
      </PanelFrame>
    </Surface>
  );
}

function saidOf({ advert, match, requirements }: Understood): string {
  if (advert.title === '' && advert.text === '') return 'Nothing pasted yet.';
  const role = match.role ? 'One role named' : 'No role named';
  return `${role}; ${requirements.length} ${requirements.length === 1 ? 'requirement' : 'requirements'} read.`;
}
