import type { JSX } from 'preact';
import { answerFirst } from '../../shared/engine/answer-first.ts';
import { emptyProfile } from '../../shared/model/empty-profile.ts';
import type { Profile } from '../../shared/model/profile.ts';
import { Questions } from '../../shared/ui/Questions.tsx';
import { ReadSources, type SourceNames } from '../../shared/ui/SourceList.tsx';
import { Surface } from '../../shared/ui/Surface.tsx';
import { Ways } from '../../shared/ui/Ways.tsx';
import { questionsView } from '../../shared/view/questions-view.ts';
import { sourceName } from '../../shared/view/source-view.ts';
import { today } from '../../shared/view/today.ts';
import { waysView } from '../../shared/view/ways-view.ts';
import { pack } from '../content.ts';
import { WaysInElement } from '../element.ts';
import { Later } from '../Later.tsx';
import { words as loadWords } from '../words.ts';

/**
 * The ways in to a job, from where a person is: the same cards as in the browser extension.
 *
 * @tagname ways-in-pathway
 * @attribute job - the role's id, such as `adult-nurse`. An id we don't know shows nothing and warns once.
 * @attribute questions - `no` leaves the two skippable questions out.
 * @event ways-in:profile-changed - someone answered a question. It never carries the answer.
 * @csspart card, heading, chip, climb, step, button, table - the pieces of the cards.
 * @cssproperty --ways-in-accent and the others that `shared/ui/tokens.css` lists.
 */
export class WaysInPathway extends WaysInElement {
  static observedAttributes = ['job', 'questions'];

  #profile: Profile = emptyProfile;

  protected async show(): Promise<JSX.Element> {
    const role = this.getAttribute('job') ?? '';
    if (!role) throw new Error('Name a job, such as job="adult-nurse"');
    const [content, words, { findEveryWay }] = await Promise.all([pack.slice(role), loadWords(), engine()]);
    const day = today();
    const { best, otherDoors, isWhole } = findEveryWay({ role }, this.#profile, content, day);
    const ways = [...best, ...otherDoors];
    const answer = { ways, profile: this.#profile, content, words, today: day };
    return (
      <Surface words={words}>
        <ReadSources.Provider value={sourceNames}>
          {this.getAttribute('questions') !== 'no' && (
            <Questions view={questionsView(this.#profile, words)} onAnswer={(id, value) => this.#answer(id, value)} />
          )}
          <Ways view={waysView(ways, this.#profile, content, words, day, role, isWhole)} />
          {ways.length > 1 && <Later title={words.sideBySide.open} load={sideBySide} given={answer} />}
          {ways.length > 0 && <Later title={words.support.title} load={support} given={answer} />}
        </ReadSources.Provider>
      </Surface>
    );
  }

  #answer(id: string, value: string): void {
    this.#profile = answerFirst(this.#profile, id, value);
    this.dispatchEvent(new CustomEvent('ways-in:profile-changed', { bubbles: true, composed: true, detail: {} }));
    this.refresh();
  }
}

async function sourceNames(): Promise<SourceNames> {
  const [all, words] = await Promise.all([pack.sources(), loadWords()]);
  return Object.fromEntries(Object.entries(all).map(([id, source]) => [id, sourceName(source, words)]));
}

const engine = () => import('../later/engine.ts');
const sideBySide = () => import('../later/side-by-side.tsx').then((module) => module.SideBySideAnswer);
const support = () => import('../later/support.tsx').then((module) => module.loadSupport());
