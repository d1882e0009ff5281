import type { Content } from '../model/content.ts';
import type { Profile } from '../model/profile.ts';
import type { SupportAnswer } from '../model/support-answer.ts';
import type { Support } from '../model/support.ts';
import type { Way } from '../model/way.ts';
import { meets } from './meets.ts';
import { questionOf } from './question-of.ts';
import { weakest } from './ways/confidence.ts';
import { newest } from '../model/newest.ts';
import { startFrom } from './ways/start.ts';

/**
 * Money and help for one person on one way: what applies, what might and the one question that would settle it, and
 * what does not. To people outside England only what is for all of the UK. Amounts are the newest we know, `current` when their period covers today; none when two years past.
 */
export function findSupport(profile: Profile, way: Way, content: Content, today: string): SupportAnswer[] {
  const { profile: person, assumed } = startFrom(profile, content);
  return Object.entries(content.support)
    .filter(([, support]) => goesWith(support, way, content))
    .filter(([, support]) => person.nation === 'england' || support.ukWide || support.publisher)
    .map(([id, support]) => {
      const { answer, reasons } = meets(support.who, person, content, assumed);
      const [amount] = newest(support.amounts, today);
      const open = reasons.find((reason) => reason.answer === 'unknown');
      return {
        support: id,
        answer,
        ...(amount && {
          amount: { value: amount.value, unit: amount.unit, period: amount.period, current: amount.to >= today },
        }),
        ...(open && { question: questionOf(open.fact) }),
        how: support.how,
        sources: support.sources.map((source) => source.id),
        confidence: weakest(support.sources.map((source) => source.confidence)),
      };
    })
    .toSorted((a, b) => order[a.answer] - order[b.answer]);
}

const order = { yes: 0, unknown: 1, no: 2 };

function goesWith({ for: wanted }: Support, way: Way, { routes }: Content): boolean {
  if (!wanted.routes && !wanted.kinds) return true;
  return way.steps.some(({ route }) => {
    const kind = routes[route]?.kind;
    return wanted.routes?.includes(route) || (kind !== undefined && wanted.kinds?.includes(kind));
  });
}
