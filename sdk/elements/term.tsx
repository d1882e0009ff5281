import type { JSX } from 'preact';
import { Surface } from '../../shared/ui/Surface.tsx';
import { TermNote } from '../../shared/ui/TermNote.tsx';
import { termView } from '../../shared/view/term-view.ts';
import { pack } from '../content.ts';
import { WaysInElement } from '../element.ts';
import { words as loadWords } from '../words.ts';

/**
 * One piece of jargon in one plain sentence.
 *
 * @tagname ways-in-term
 * @attribute term - the term's id, such as `nmc-pin`. An id we don't know shows nothing and warns once.
 */
export class WaysInTerm extends WaysInElement {
  static observedAttributes = ['term'];

  protected async show(): Promise<JSX.Element> {
    const id = this.getAttribute('term') ?? '';
    const [terms, words] = await Promise.all([pack.terms(), loadWords()]);
    const term = terms[id];
    if (!term) throw new Error(`There is no term "${id}". Name one that we know, such as term="nmc-pin"`);
    return (
      <Surface words={words}>
        <TermNote view={termView(term, words)} />
      </Surface>
    );
  }
}
