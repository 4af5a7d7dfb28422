/** A message that is not what the protocol allows. */
export class WireError extends Error {
  override readonly name = 'WireError';
}

type Scalar = 'string' | 'bytes' | 'bool' | 'int64';

interface Field {
  readonly name: string;
  readonly number: number;
  readonly kind: Scalar | MessageType;
  readonly many: Cardinality;
}

/** A field `inOneof` is sent even when its value is empty: its presence says which of several was chosen. */
type Cardinality = 'one' | 'inOneof' | 'repeated' | 'map';

/** The fields of one message of the protocol, by their numbers. */
export interface MessageType {
  readonly fields: readonly Field[];
}

export type Message = { [name: string]: unknown };

type FieldSpecification = readonly [number: number, kind: Scalar | MessageType, many?: Cardinality];

export function message(specification: { readonly [name: string]: FieldSpecification }): MessageType {
  const fields = Object.entries(specification).map(([name, [number, kind, many = 'one']]) => ({
    name,
    number,
    kind,
    many,
  }));
  return { fields };
}

const VARINT = 0;
const FIXED64 = 1;
const DELIMITED = 2;
const FIXED32 = 5;

/** Encodes a message; a nested message may also be given as bytes that were encoded before. */
export function encodeMessage(type: MessageType, value: Message): Buffer {
  const chunks: Uint8Array[] = [];
  for (const field of type.fields) {
    const content = value[field.name];
    if (content === undefined || content === null) continue;
    if (field.many === 'repeated') {
      for (const item of content as unknown[]) encodeField(chunks, field, item, true);
    } else if (field.many === 'map') {
      for (const [key, item] of Object.entries(content)) {
        const entry: Uint8Array[] = [];
        encodeField(entry, { number: 1, kind: 'string' }, key, true);
        encodeField(entry, { number: 2, kind: field.kind }, item, true);
        pushDelimited(chunks, field.number, Buffer.concat(entry));
      }
    } else encodeField(chunks, field, content, field.many === 'inOneof');
  }
  return Buffer.concat(chunks);
}

function encodeField(
  chunks: Uint8Array[],
  field: Pick<Field, 'number' | 'kind'>,
  value: unknown,
  always: boolean,
): void {
  const { kind, number } = field;
  if (kind === 'string') {
    if (always || value !== '') pushDelimited(chunks, number, Buffer.from(value as string, 'utf8'));
  } else if (kind === 'bytes') {
    if (always || (value as Uint8Array).length > 0) pushDelimited(chunks, number, value as Uint8Array);
  } else if (kind === 'bool' || kind === 'int64') {
    const integer = Number(value);
    if (always || integer !== 0) chunks.push(varint(number * 8 + VARINT), varint(integer));
  } else {
    pushDelimited(chunks, number, value instanceof Uint8Array ? value : encodeMessage(kind, value as Message));
  }
}

function pushDelimited(chunks: Uint8Array[], number: number, content: Uint8Array): void {
  chunks.push(varint(number * 8 + DELIMITED), varint(content.length), content);
}

function varint(value: number): Uint8Array {
  if (value >= 0 && value < 0x80) return Uint8Array.of(value);
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  while (rest >= 0x80n) {
    bytes.push(Number(rest & 0x7fn) | 0x80);
    rest >>= 7n;
  }
  bytes.push(Number(rest));
  return Uint8Array.from(bytes);
}

/** Decodes a message; absent fields have their type's empty value. Throws WireError for anything malformed. */
export function decodeMessage(type: MessageType, bytes: Uint8Array): Message {
  const value: Message = {};
  for (const field of type.fields) value[field.name] = emptyOf(field);
  const reader = new WireReader(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  while (!reader.atEnd()) {
    const tag = reader.varint();
    const number = Math.floor(tag / 8);
    const wire = tag % 8;
    if (number === 0) throw new WireError('field number 0');
    const field = type.fields.find((candidate) => candidate.number === number);
    if (field === undefined) reader.skip(wire);
    else if (field.many === 'repeated') (value[field.name] as unknown[]).push(reader.read(field.kind, wire));
    else if (field.many === 'map') addEntry(value[field.name] as Map<string, unknown>, field.kind, reader.bytes(wire));
    else value[field.name] = reader.read(field.kind, wire);
  }
  return value;
}

function emptyOf({ kind, many }: Field): unknown {
  if (many === 'repeated') return [];
  if (many === 'map') return new Map<string, unknown>();
  switch (kind) {
    case 'string':
      return '';
    case 'bytes':
      return new Uint8Array(0);
    case 'bool':
      return false;
    case 'int64':
      return 0;
    default:
      return undefined;
  }
}

function addEntry(map: Map<string, unknown>, kind: Scalar | MessageType, bytes: Uint8Array): void {
  const entry = decodeMessage(message({ key: [1, 'string'], value: [2, kind] }), bytes);
  map.set(entry.key as string, entry.value);
}

class WireReader {
  private position = 0;

  constructor(private readonly buffer: Buffer) {}

  atEnd(): boolean {
    return this.position >= this.buffer.length;
  }

  read(kind: Scalar | MessageType, wire: number): unknown {
    if (kind === 'bool' || kind === 'int64') {
      if (wire !== VARINT) throw new WireError(`wire type ${wire} where a number belongs`);
      const integer = this.varint();
      return kind === 'bool' ? integer !== 0 : integer;
    }
    const bytes = this.bytes(wire);
    if (kind === 'string') return bytes.toString('utf8');
    return kind === 'bytes' ? bytes : decodeMessage(kind, bytes);
  }

  varint(): number {
    let value = 0;
    for (let scale = 1; scale < 2 ** 49; scale *= 0x80) {
      const byte = this.byte();
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
    }
    let high = 0n;
    for (let shift = 0n; shift < 21n; shift += 7n) {
      const byte = this.byte();
      high |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return Number(BigInt.asIntN(64, (high << 49n) + BigInt(value)));
    }
    throw new WireError('a number is longer than 64 bits');
  }

  private byte(): number {
    if (this.atEnd()) throw new WireError('a number is cut short');
    return this.buffer[this.position++];
  }

  bytes(wire: number): Buffer {
    if (wire !== DELIMITED) throw new WireError(`wire type ${wire} where bytes belong`);
    const length = this.varint();
    if (length < 0 || length > this.buffer.length - this.position) throw new WireError('bytes are cut short');
    this.position += length;
    return this.buffer.subarray(this.position - length, this.position);
  }

  skip(wire: number): void {
    if (wire === VARINT) this.varint();
    else if (wire === DELIMITED) this.bytes(wire);
    else if (wire === FIXED64 || wire === FIXED32) {
      this.position += wire === FIXED64 ? 8 : 4;
      if (this.position > this.buffer.length) throw new WireError('a number is cut short');
    } else throw new WireError(`wire type ${wire}`);
  }
}
