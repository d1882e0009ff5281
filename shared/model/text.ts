import { z } from 'zod/mini';

/** Text for people. Never markup: a pack is data, and what looks like a tag is refused with what to write instead. */
export const PlainText = z.string({ error: 'Write text here' }).check(
  z.minLength(1, 'Write some text, or leave the field out'),
  z.maxLength(600, 'Write at most 600 characters'),
  z.refine((text) => !/<[a-z!/?]|&[a-z#0-9]+;/i.test(text), 'Write plain text: no tags and no HTML entities'),
);

/** An address that people may be sent to. */
export const Link = z
  .string({ error: 'Write an address that begins with https://' })
  .check(
    z.regex(/^https:\/\/[^\s"'<>@\\]+$/, 'Write an address that begins with https://, without spaces or a user name'),
  );

/** An ISO day, such as 2026-11-22. */
export const Day = z.string({ error: 'Write a day as 2026-11-22' }).check(
  z.regex(/^\d{4}-\d{2}-\d{2}$/, 'Write a day as 2026-11-22'),
  z.refine((day) => !Number.isNaN(Date.parse(day)), 'Write a day that exists'),
);
