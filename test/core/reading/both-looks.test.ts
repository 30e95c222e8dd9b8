import { describe, expect, it } from 'vitest'
import { bothLooks } from '../../../electron/core/reading/both-looks'
import type { FieldRead, FieldsRead } from '../../../electron/core/reading/read-fields'

const rectAt = (y: number) => ({ x: 0, y, width: 100, height: 20 })
const field = (value: string, confidence: number, y = 0): FieldRead => ({
  value,
  confidence,
  alternatives: [value, value],
  rect: rectAt(y),
})
const look = (fields: Record<string, FieldRead>, doubtful: Record<string, FieldRead> = {}): FieldsRead => ({
  fields,
  doubtful,
  places: Object.fromEntries(
    Object.entries({ ...fields, ...doubtful }).map(([name, { rect }]) => [name, rect]),
  ),
  rows: Object.fromEntries(
    Object.entries({ ...fields, ...doubtful }).map(([name, { rect }]) => [name, [rect]]),
  ),
})

describe('two looks at the same pixels', () => {
  it('keep what only one of them states, in its place', () => {
    const both = bothLooks(
      look({ name: field('王小明', 0.9) }, { birth: field('1990年1月7日', 0.4, 50) }),
      look({ birth: field('1990年1月1日', 0.9, 40) }),
    )
    expect(Object.keys(both.fields)).toEqual(['name', 'birth'])
    expect(both.places['birth']).toEqual(rectAt(40))
    expect(both.rows['birth']).toEqual([rectAt(40)])
    expect(both.doubtful).toEqual({})
  })

  it('state the surer of two values, and hear the other', () => {
    const first = look({ registered: field('2012/09/02', 0.97, 40) })
    const second = look({ registered: field('2012/09/08', 0.82, 44) })
    const both = bothLooks(second, first)
    expect(both.fields['registered']?.value).toBe('2012/09/02')
    expect(both.fields['registered']?.alternatives).toEqual([
      '2012/09/02',
      '2012/09/02',
      '2012/09/08',
      '2012/09/08',
    ])
    expect(both.places['registered']).toEqual(rectAt(40))
    expect(bothLooks(first, second).fields['registered']?.value).toBe('2012/09/02')
  })

  it('of what they agree on hear the second, and the first where it read nothing else', () => {
    const first = field('yunqi88.vip', 0.9)
    const second = { ...field('yunqi88.vip', 0.8, 5), alternatives: ['yunqi88.vip', 'yungi88.vip'] }
    const heard = (before: FieldRead) => bothLooks(look({ domain: second }), look({ domain: before })).fields
    expect(heard(first)).toEqual({
      domain: { ...second, alternatives: ['yunqi88.vip', 'yungi88.vip', 'yunqi88.vip', 'yunqi88.vip'] },
    })
    expect(heard({ ...first, alternatives: ['yunqi88.vip', 'yunql88.vip'] })).toEqual({ domain: second })
  })
})
