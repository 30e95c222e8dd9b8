import { expect, it } from 'vitest'
import { utf8Text } from '../../../electron/core/line-model/utf8-text'
import { utf8 } from '../../../electron/core/packaging/canonical-zip'

it('gives back every text', () => {
  for (const text of ['', 'ab', 'é·', '统一社会信用代码', '𬭊𠮷a']) expect(utf8Text(utf8(text))).toBe(text)
})
