/** The few forms of ASN.1's DER that a certificate is made of. */

function element(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const head =
    length < 0x80 ? [tag, length] : length < 0x100 ? [tag, 0x81, length] : [tag, 0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from(head), content]);
}

export const sequence = (...items: Buffer[]) => element(0x30, Buffer.concat(items));
export const set = (...items: Buffer[]) => element(0x31, Buffer.concat(items));
export const objectIdentifier = (hex: string) => element(0x06, Buffer.from(hex, 'hex'));
export const utf8String = (text: string) => element(0x0c, Buffer.from(text));
export const octetString = (content: Buffer) => element(0x04, content);
export const bitString = (content: Buffer) => element(0x03, Buffer.concat([Buffer.of(0), content]));
export const boolean = (value: boolean) => element(0x01, Buffer.of(value ? 0xff : 0));
export const explicit = (number: number, content: Buffer) => element(0xa0 + number, content);
export const implicit = (number: number, content: Buffer) => element(0x80 + number, content);

/** A positive integer. */
export function integer(magnitude: Buffer): Buffer {
  return element(0x02, magnitude[0] >= 0x80 ? Buffer.concat([Buffer.of(0), magnitude]) : magnitude);
}

/** A time in the form with four digits for the year. */
export function generalizedTime(time: Date): Buffer {
  return element(0x18, Buffer.from(`${time.toISOString().replace(/[-:T]/g, '').slice(0, 14)}Z`));
}
