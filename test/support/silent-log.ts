import { pino } from 'pino';

/** A log that keeps nothing. */
export const SILENT = pino({ level: 'silent' });
