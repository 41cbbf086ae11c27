/** One field of a protobuf message: a number or the bytes of it. */
export interface ProtoField {
  readonly number: number;
  readonly value: number | Buffer;
}

/** Reads the fields of a message; varints and length-delimited ones are all that the SDK's messages have. */
export function readMessage(bytes: Buffer): readonly ProtoField[] {
  const fields: ProtoField[] = [];
  for (let at = 0; at < bytes.length;) {
    const tag = readVarint(bytes, at);
    const first = readVarint(bytes, tag.next);
    const isBytes = (tag.value & 7) === 2;
    const end = isBytes ? first.next + first.value : first.next;
    fields.push({ number: tag.value >> 3, value: isBytes ? bytes.subarray(first.next, end) : first.value });
    at = end;
  }
  return fields;
}

export function bytesOf(fields: readonly ProtoField[], number: number): Buffer {
  const found = fields.find((field) => field.number === number)?.value;
  return Buffer.isBuffer(found) ? found : Buffer.alloc(0);
}

/** A message of length-delimited fields. */
export function writeMessage(fields: Readonly<Record<number, Buffer>>): Buffer {
  return Buffer.concat(
    Object.entries(fields).flatMap(([number, value]) => [
      writeVarint((Number(number) << 3) | 2),
      writeVarint(value.length),
      value,
    ]),
  );
}

function readVarint(bytes: Buffer, from: number): { readonly value: number; readonly next: number } {
  let value = 0;
  for (let at = from; ; at += 1) {
    const byte = bytes[at] ?? 0;
    value += (byte & 0x7f) * 2 ** (7 * (at - from));
    if (byte < 0x80) return { value, next: at + 1 };
  }
}

function writeVarint(value: number): Buffer {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>>= 7) {
    if (rest < 0x80) return Buffer.from([...bytes, rest]);
    bytes.push((rest & 0x7f) | 0x80);
  }
}
