import type { Corners } from '../truth'
import type { Shot } from './shot'

/** A canvas on which nothing appears: tests follow what a step says about a picture, without a browser to paint it. */
export class NoCanvas {
  constructor(
    readonly width: number,
    readonly height: number,
  ) {}

  getContext(): unknown {
    const { width, height } = this
    const image = (): object => ({ data: new Uint8ClampedArray(width * height * 4).fill(200), width, height })
    return new Proxy(
      {},
      {
        get: (_, name) =>
          name === 'getImageData'
            ? image
            : String(name).startsWith('create')
              ? () => ({ addColorStop: () => undefined })
              : name === 'measureText'
                ? () => ({ width: 40 })
                : () => undefined,
        set: () => true,
      },
    )
  }
}

const box = (x: number, y: number, width: number, height: number): Corners => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
]

/** A document of 400 × 250 with a value in its middle and one in each corner. */
export const aShot = (): Shot => ({
  canvas: new NoCanvas(400, 250) as unknown as OffscreenCanvas,
  boxes: new Map([
    ['middle', box(150, 110, 100, 20)],
    ['top-left', box(5, 5, 60, 16)],
    ['top-right', box(335, 5, 60, 16)],
    ['bottom-right', box(335, 229, 60, 16)],
    ['bottom-left', box(5, 229, 60, 16)],
  ]),
  outline: null,
  lost: new Set(),
  faults: ['before'],
  quality: 0.8,
})
