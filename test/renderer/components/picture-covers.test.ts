// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import type { MaterialView, PageView } from '../../../electron/contract/views'
import PictureCovers from '../../../renderer/components/PictureCovers.vue'

const page = { page: 1, width: 1000, height: 500 } as PageView
/** The right half of the page is shown, on 200 × 200 pixels of the window. */
const region = { x: 500, y: 0, width: 500, height: 500 }
const cover = { page: 1, x: 0.6, y: 0.2, width: 0.1, height: 0.2 }

function open(redactions: MaterialView['redactions'] = []) {
  const covers = mount(PictureCovers, { props: { page, region, redactions }, attachTo: document.body })
  const layer = covers.element as HTMLElement
  layer.getBoundingClientRect = () => ({ left: 100, top: 100, width: 200, height: 200 }) as DOMRect
  layer.setPointerCapture = () => undefined
  const drag = async (from: [number, number], to: [number, number]) => {
    const at = ([clientX, clientY]: [number, number]) => ({ clientX, clientY, button: 0, pointerId: 1 })
    await covers.trigger('pointerdown', at(from))
    await covers.trigger('pointermove', at(to))
    await covers.trigger('pointerup', at(to))
  }
  const changes = () => covers.emitted<[MaterialView['redactions']]>('change')?.map(([list]) => list) ?? []
  return { covers, drag, changes }
}

describe('covering a part of a picture', () => {
  it('takes the drag as shares of the whole page, whichever way it went', async () => {
    const { drag, changes } = open()
    await drag([200, 200], [120, 140])
    const [made] = changes()[0]!
    expect(made!.x).toBeCloseTo(0.55)
    expect(made!.y).toBeCloseTo(0.2)
    expect(made!.width).toBeCloseTo(0.2)
    expect(made!.height).toBeCloseTo(0.3)
  })

  it('ends at the edge of what is shown', async () => {
    const { drag, changes } = open()
    await drag([250, 250], [900, 900])
    const [made] = changes()[0]!
    expect(made!.x + made!.width).toBeCloseTo(1)
    expect(made!.y + made!.height).toBeCloseTo(1)
  })

  it('takes a click for no cover', async () => {
    const { drag, changes } = open()
    await drag([150, 150], [150, 150])
    expect(changes()).toEqual([])
  })

  it('is taken off by its own button, others stay', async () => {
    const other = { ...cover, y: 0.7 }
    const { covers, changes } = open([cover, other])
    await covers.get('[aria-label="去掉第 1 处遮盖"]').trigger('click')
    expect(changes()).toEqual([[other]])
  })

  it('shows only what lies on this page', () => {
    const { covers } = open([cover, { ...cover, page: 2 }])
    expect(covers.findAll('.cover')).toHaveLength(1)
  })
})
