import { utf8Text } from './utf8-text'

/** Reads little-endian numbers one after the other. Every step past the end throws RangeError. */
export class ByteStream {
  readonly #view: DataView
  #at = 0

  constructor(private readonly bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  uint8(): number {
    return this.#view.getUint8(this.#step(1))
  }

  int32(): number {
    return this.#view.getInt32(this.#step(4), true)
  }

  int64(): number {
    return Number(this.#view.getBigInt64(this.#step(8), true))
  }

  float64(): number {
    return this.#view.getFloat64(this.#step(8), true)
  }

  /** `count` signed bytes, not copied. */
  int8s(count: number): Int8Array {
    const at = this.#step(count)
    return new Int8Array(this.bytes.buffer, this.bytes.byteOffset + at, count)
  }

  /** A text after its length in bytes. */
  text(): string {
    const length = this.int32()
    const at = this.#step(length)
    return utf8Text(this.bytes.subarray(at, at + length))
  }

  /** A text up to the end of its line, which is passed. */
  line(): string {
    const end = this.bytes.indexOf(0x0a, this.#at)
    if (end < 0) throw new RangeError('no end of line')
    const from = this.#step(end - this.#at + 1)
    return utf8Text(this.bytes.subarray(from, end))
  }

  skip(count: number): void {
    this.#step(count)
  }

  #step(count: number): number {
    const at = this.#at
    if (count < 0 || at + count > this.bytes.length) throw new RangeError('past the end')
    this.#at += count
    return at
  }
}
