import { expect, it } from 'vitest'
import { maskName } from '../../../electron/core/privacy/mask-name'

it.each([
  ['杭州澄禾网络科技有限公司', '杭…司'],
  ['周明远', '周…远'],
  ['周明', '周…'],
  ['周', '周…'],
  ['  Sample Ltd ', 'S…d'],
  ['𠮷田商店', '𠮷…店'],
  ['', ''],
])('%s is shown as %s', (name, masked) => {
  expect(maskName(name)).toBe(masked)
})
