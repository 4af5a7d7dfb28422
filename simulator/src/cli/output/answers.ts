import type { CommandContext } from '../context';
import { record } from './record';

/** Answers one resource: JSON as it is, or its fields for a person. */
export const answerRecord = (context: CommandContext, value: object) =>
  context.answer(value, () => record({ ...value }, context.terminal.colors));
