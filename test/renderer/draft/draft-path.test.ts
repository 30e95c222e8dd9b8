import { describe, expect, it } from 'vitest'
import { isEmptyValue, readPath, writePath } from '../../../renderer/draft/draft-path'

const draft = () => ({
  principal: { name: 'A' },
  services: [{ domains: [{ name: 'x.cn' }, { name: null }] }],
})

describe('places in a draft', () => {
  it('reads names and numbers in lists', () => {
    expect(readPath(draft(), 'principal.name')).toBe('A')
    expect(readPath(draft(), 'services[0].domains[0].name')).toBe('x.cn')
    expect(readPath(draft(), 'services[0].domains[1].name')).toBeNull()
  })
  it('tells a place that does not exist from an empty one', () => {
    expect(readPath(draft(), 'services[3].domains[0].name')).toBeUndefined()
    expect(readPath(draft(), 'principal.name.first')).toBeUndefined()
  })
  it('writes where the place exists', () => {
    const one = draft()
    expect(writePath(one, 'services[0].domains[1].name', 'y.cn')).toBe(true)
    expect(one.services[0]!.domains[1]!.name).toBe('y.cn')
  })
  it('never makes places that the draft does not have', () => {
    const one = draft()
    expect(writePath(one, 'services[1].domains[0].name', 'y.cn')).toBe(false)
    expect(writePath(one, 'principal.colour', 'red')).toBe(false)
    expect(writePath(one, '__proto__.polluted', true)).toBe(false)
    expect(one).toEqual(draft())
    expect({}).not.toHaveProperty('polluted')
  })
  it('counts false and zero as values', () => {
    expect([null, undefined, ''].every(isEmptyValue)).toBe(true)
    expect([false, 0, 'x'].some(isEmptyValue)).toBe(false)
  })
})
