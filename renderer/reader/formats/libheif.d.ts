/** The few calls of libheif-js that we use; its own types speak of the whole library. */
declare module 'libheif-js/libheif-wasm/libheif.js' {
  export interface HeifError {
    readonly code: unknown
  }
  export interface HeifHandle {
    readonly opaque?: never
  }
  export interface HeifChannel {
    readonly id: unknown
    readonly width: number
    readonly height: number
    /** Bytes from row to row. */
    readonly stride: number
    readonly data: Uint8Array
  }
  export interface HeifDecoded {
    readonly image: unknown
    readonly channels: readonly HeifChannel[]
  }
  export interface Libheif {
    readonly heif_error_code: { readonly heif_error_Ok: unknown }
    readonly heif_colorspace: { readonly heif_colorspace_RGB: unknown }
    readonly heif_chroma: { readonly heif_chroma_interleaved_RGBA: unknown }
    heif_context_alloc(): unknown
    heif_context_read_from_memory(context: unknown, bytes: Uint8Array): HeifError
    heif_js_context_get_primary_image_handle(context: unknown): HeifHandle & Partial<HeifError>
    heif_image_handle_get_width(handle: HeifHandle): number
    heif_image_handle_get_height(handle: HeifHandle): number
    heif_js_decode_image2(
      handle: HeifHandle,
      colours: unknown,
      chroma: unknown,
    ): (HeifDecoded & Partial<HeifError>) | Promise<HeifDecoded & Partial<HeifError>>
  }
  export default function libheif(options: { readonly wasmBinary: ArrayBuffer }): Libheif
}
