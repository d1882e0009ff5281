import type { CardWords } from '../../shared/model/chip.ts';
import type { Card } from '../../shared/model/page.ts';

/** The words of a card that a chip may rest on. */
export const wordsOf = ({ title, salary, contract, employer }: Card): CardWords => ({
  ...(title && { title: title.value }),
  ...(salary && { salary: salary.value }),
  ...(contract && { contract: contract.value }),
  ...(employer && { employer: employer.value }),
});
