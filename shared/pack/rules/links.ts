import { things } from './fields.ts';
import { wordsOf } from './prose.ts';
import type { Rule } from './rule.ts';

/** An address belongs in a field for addresses, where it is checked to be https and becomes a link; in a text it is neither. */
export const links: Rule = {
  name: 'links',
  check: (authored) =>
    things(authored).flatMap((thing) =>
      wordsOf(thing).flatMap(({ path, text }) => {
        const [address] = /\bhttps?:\/\/\S+|\bwww\.\S+|\b[\w-]+\.(nhs|gov|ac|org|co)\.uk\b\S*/i.exec(text) ?? [];
        return address === undefined
          ? []
          : [
              {
                file: thing.file,
                field: path,
                write: `Put the address in a link or url field, not in a text: "${address}"`,
              },
            ];
      }),
    ),
};
