/** Bytes or text that are no value of the expected type. */
export class ValueError extends Error {
  override readonly name = 'ValueError';
}
