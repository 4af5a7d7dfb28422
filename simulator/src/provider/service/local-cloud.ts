/** What a provider process loads only when a call needs it; built as a file of its own. */
export { openCloud } from '../../cloud';
export { openDatabase } from '../../store';
