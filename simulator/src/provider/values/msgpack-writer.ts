import type { ValueType } from './type';
import { Decimal, isMap, UNKNOWN, type Value } from './value';
import { ValueError } from './value-error';

/** Writes a value in Terraform's msgpack form. Throws ValueError when the value is not of the type. */
export function encodeValue(value: Value, type: ValueType): Buffer {
  const writer = new Writer();
  writer.value(value, type);
  return writer.finish();
}

/** The most bytes that stand before or make up anything but text. */
const LONGEST_HEAD = 16;

class Writer {
  private buffer = Buffer.allocUnsafe(1024);
  private position = 0;

  finish(): Buffer {
    return this.buffer.subarray(0, this.position);
  }

  value(value: Value, type: ValueType): void {
    this.reserve(0);
    if (value === null) this.byte(0xc0);
    else if (value === UNKNOWN) this.bytes(0xd4, 0, 0);
    else if (type === 'string') this.string(value);
    else if (type === 'bool') this.boolean(value);
    else if (type === 'number') this.number(value);
    else if (type[0] === 'object') this.object(value, type[1]);
    else if (type[0] === 'map') this.map(value, type[1]);
    else if (type[0] === 'tuple') this.tuple(value, type[1]);
    else this.list(value, type[1]);
  }

  private boolean(value: Value): void {
    if (typeof value !== 'boolean') throw mismatch('a boolean', value);
    this.byte(value ? 0xc3 : 0xc2);
  }

  private number(value: Value): void {
    if (value instanceof Decimal) this.text(value.text);
    else if (typeof value === 'bigint') this.bigInteger(value);
    else if (typeof value === 'number' && Number.isSafeInteger(value)) this.integer(value);
    else if (typeof value === 'number' && Number.isFinite(value)) {
      this.byte(0xcb);
      this.buffer.writeDoubleBE(value, this.claim(8));
    } else throw mismatch('a number', value);
  }

  private integer(value: number): void {
    if (value >= 0 && value < 0x80) this.byte(value);
    else if (value < 0 && value >= -0x20) this.byte(value + 0x100);
    else if (value >= -0x80000000 && value < 0x80000000) {
      this.byte(0xd2);
      this.buffer.writeInt32BE(value, this.claim(4));
    } else this.bigInteger(BigInt(value));
  }

  private bigInteger(value: bigint): void {
    if (BigInt.asIntN(64, value) === value) {
      this.byte(0xd3);
      this.buffer.writeBigInt64BE(value, this.claim(8));
    } else if (BigInt.asUintN(64, value) === value) {
      this.byte(0xcf);
      this.buffer.writeBigUInt64BE(value, this.claim(8));
    } else this.text(String(value));
  }

  private string(value: Value): void {
    if (typeof value !== 'string') throw mismatch('a string', value);
    this.text(value);
  }

  private text(text: string): void {
    const length = Buffer.byteLength(text);
    this.reserve(length);
    if (length < 32) this.byte(0xa0 + length);
    else if (length < 0x100) this.bytes(0xd9, length);
    else this.sized(length < 0x10000 ? 0xda : 0xdb, length, length < 0x10000 ? 2 : 4);
    this.buffer.write(text, this.claim(length), 'utf8');
  }

  private list(value: Value, element: ValueType): void {
    if (!Array.isArray(value)) throw mismatch('a list', value);
    this.count(0x90, 0xdc, value.length);
    for (const item of value) this.value(item, element);
  }

  private tuple(value: Value, elements: readonly ValueType[]): void {
    if (!Array.isArray(value) || value.length !== elements.length) throw mismatch('a tuple', value);
    this.count(0x90, 0xdc, value.length);
    for (const [index, item] of value.entries()) this.value(item, elements[index]);
  }

  private map(value: Value, element: ValueType): void {
    if (!isMap(value)) throw mismatch('a map', value);
    const keys = Object.keys(value);
    this.count(0x80, 0xde, keys.length);
    for (const key of keys) {
      this.text(key);
      this.value(value[key], element);
    }
  }

  private object(value: Value, attributes: { readonly [name: string]: ValueType }): void {
    if (!isMap(value)) throw mismatch('an object', value);
    const names = Object.keys(attributes);
    this.count(0x80, 0xde, names.length);
    for (const name of names) {
      this.text(name);
      this.value(value[name] ?? null, attributes[name]);
    }
  }

  private count(fix: number, head16: number, count: number): void {
    if (count < 16) this.byte(fix + count);
    else this.sized(count < 0x10000 ? head16 : head16 + 1, count, count < 0x10000 ? 2 : 4);
  }

  private sized(head: number, size: number, width: number): void {
    this.byte(head);
    this.buffer.writeUIntBE(size, this.claim(width), width);
  }

  private bytes(...bytes: number[]): void {
    for (const byte of bytes) this.byte(byte);
  }

  private byte(byte: number): void {
    this.buffer[this.claim(1)] = byte;
  }

  private claim(length: number): number {
    const start = this.position;
    this.position += length;
    return start;
  }

  private reserve(length: number): void {
    const needed = this.position + length + LONGEST_HEAD;
    if (needed <= this.buffer.length) return;
    const grown = Buffer.allocUnsafe(Math.max(this.buffer.length * 2, needed));
    this.buffer.copy(grown, 0, 0, this.position);
    this.buffer = grown;
  }
}

function mismatch(expected: string, value: Value): ValueError {
  return new ValueError(`expected ${expected}, got ${Array.isArray(value) ? 'a list' : typeof value}`);
}
