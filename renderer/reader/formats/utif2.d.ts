/** The two calls of utif2 that we use; its own types bring Node's into the page. */
export interface IFD {
  [tag: string]: number | number[] | Uint8Array
  data: Uint8Array
  width: number
  height: number
}
declare const UTIF: {
  decodeImage(file: ArrayBuffer, directory: IFD): void
  toRGBA8(directory: IFD): Uint8Array<ArrayBuffer>
}
export default UTIF
