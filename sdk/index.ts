import { define } from './define.ts';
import { WaysInPathway } from './elements/pathway.tsx';
import { WaysInTerm } from './elements/term.tsx';

define('ways-in-pathway', WaysInPathway);
define('ways-in-term', WaysInTerm);

declare global {
  interface HTMLElementTagNameMap {
    'ways-in-pathway': WaysInPathway;
    'ways-in-term': WaysInTerm;
  }
}

export { WaysInPathway, WaysInTerm };
