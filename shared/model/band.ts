import { z } from 'zod/mini';

/** An Agenda for Change pay band. */
export const bands = ['1', '2', '3', '4', '5', '6', '7', '8a', '8b', '8c', '8d', '9'] as const;
export const Band = z.enum(bands, { error: `Write a band: ${bands.join(', ')}` });
export type Band = z.infer<typeof Band>;
