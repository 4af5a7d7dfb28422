import { parseNumber } from './number';
import type { ValueType } from './type';
import { type Decimal, emptyMap, UNKNOWN, type Value } from './value';
import { ValueError } from './value-error';

/** Reads one value of a known type from Terraform's msgpack form. Throws ValueError for anything else. */
export function decodeValue(bytes: Uint8Array, type: ValueType): Value {
  if (bytes.length === 0) return null;
  const reader = new Reader(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  try {
    const value = reader.value(type);
    if (!reader.atEnd()) throw new ValueError('bytes follow the value');
    return value;
  } catch (error) {
    if ((error as Error).name === 'RangeError') throw new ValueError('the value is cut short or nested too deep');
    throw error;
  }
}

class Reader {
  private position = 0;

  constructor(private readonly bytes: Buffer) {}

  atEnd(): boolean {
    return this.position === this.bytes.length;
  }

  value(type: ValueType): Value {
    const head = this.bytes.readUInt8(this.position);
    if (head === 0xc0) {
      this.position++;
      return null;
    }
    if (this.isExtension(head)) return this.unknown(head);
    if (type === 'string') return this.text();
    if (type === 'bool') return this.boolean();
    if (type === 'number') return this.number();
    if (type[0] === 'object') return this.object(type[1]);
    if (type[0] === 'map') return this.map(type[1]);
    if (type[0] === 'tuple') return this.tuple(type[1]);
    return this.list(type[1]);
  }

  private boolean(): boolean {
    const head = this.byte();
    if (head !== 0xc2 && head !== 0xc3) throw this.unexpected('a boolean', head);
    return head === 0xc3;
  }

  private number(): number | bigint | Decimal {
    const head = this.byte();
    if (head < 0x80) return head;
    if (head >= 0xe0) return head - 0x100;
    switch (head) {
      case 0xca:
        return this.bytes.readFloatBE(this.skip(4));
      case 0xcb:
        return this.bytes.readDoubleBE(this.skip(8));
      case 0xcc:
        return this.bytes.readUInt8(this.skip(1));
      case 0xcd:
        return this.bytes.readUInt16BE(this.skip(2));
      case 0xce:
        return this.bytes.readUInt32BE(this.skip(4));
      case 0xcf:
        return narrow(this.bytes.readBigUInt64BE(this.skip(8)));
      case 0xd0:
        return this.bytes.readInt8(this.skip(1));
      case 0xd1:
        return this.bytes.readInt16BE(this.skip(2));
      case 0xd2:
        return this.bytes.readInt32BE(this.skip(4));
      case 0xd3:
        return narrow(this.bytes.readBigInt64BE(this.skip(8)));
    }
    this.position--;
    return parseNumber(this.text());
  }

  private text(): string {
    return this.slice(this.length('text', 0xa0, 0xbf, 0xd9, 0xda, 0xdb)).toString('utf8');
  }

  private list(element: ValueType): Value[] {
    const count = this.count('a list', 0x90, 0xdc);
    const items: Value[] = [];
    for (let index = 0; index < count; index++) items.push(this.value(element));
    return items;
  }

  private tuple(elements: readonly ValueType[]): Value[] {
    const count = this.count('a tuple', 0x90, 0xdc);
    if (count !== elements.length) throw new ValueError(`a tuple of ${elements.length} has ${count} elements`);
    return elements.map((element) => this.value(element));
  }

  private map(element: ValueType): Value {
    const count = this.count('a map', 0x80, 0xde);
    const map = emptyMap();
    for (let index = 0; index < count; index++) {
      const key = this.text();
      map[key] = this.value(element);
    }
    return map;
  }

  private object(attributes: { readonly [name: string]: ValueType }): Value {
    const count = this.count('an object', 0x80, 0xde);
    const object = emptyMap();
    for (const name of Object.keys(attributes)) object[name] = null;
    for (let index = 0; index < count; index++) {
      const name = this.text();
      if (!Object.hasOwn(attributes, name)) throw new ValueError(`unexpected attribute ${JSON.stringify(name)}`);
      object[name] = this.value(attributes[name]);
    }
    return object;
  }

  private isExtension(head: number): boolean {
    return (head >= 0xd4 && head <= 0xd8) || (head >= 0xc7 && head <= 0xc9);
  }

  /** Every extension is an unknown value; those with refinements only say more about it. */
  private unknown(head: number): typeof UNKNOWN {
    this.position++;
    const length = head >= 0xd4 ? 1 << (head - 0xd4) : this.unsigned(1 << (head - 0xc7));
    this.slice(length + 1);
    return UNKNOWN;
  }

  private length(what: string, fixFrom: number, fixTo: number, ...heads: number[]): number {
    const head = this.byte();
    if (head >= fixFrom && head <= fixTo) return head - fixFrom;
    const at = heads.indexOf(head);
    if (at < 0) throw this.unexpected(what, head);
    return this.unsigned(1 << (at % 3));
  }

  private count(what: string, fixFrom: number, head16: number): number {
    const head = this.byte();
    if (head >= fixFrom && head <= fixFrom + 0x0f) return head - fixFrom;
    if (head !== head16 && head !== head16 + 1) throw this.unexpected(what, head);
    const count = this.unsigned(head === head16 ? 2 : 4);
    if (count > this.bytes.length - this.position) throw new ValueError(`${what} is cut short`);
    return count;
  }

  private unsigned(width: number): number {
    return this.bytes.readUIntBE(this.skip(width), width);
  }

  private byte(): number {
    return this.bytes.readUInt8(this.position++);
  }

  private skip(width: number): number {
    const start = this.position;
    this.position += width;
    return start;
  }

  private slice(length: number): Buffer {
    const start = this.skip(length);
    if (this.position > this.bytes.length) throw new ValueError('the value is cut short');
    return this.bytes.subarray(start, this.position);
  }

  private unexpected(what: string, head: number): ValueError {
    return new ValueError(`expected ${what}, found the byte 0x${head.toString(16)}`);
  }
}

function narrow(integer: bigint): number | bigint {
  const number = Number(integer);
  return Number.isSafeInteger(number) ? number : integer;
}
