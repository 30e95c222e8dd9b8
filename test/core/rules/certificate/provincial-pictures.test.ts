import { expect, it } from 'vitest'
import { provincialPictures } from '../../../../electron/core/rules/certificate/provincial-pictures'
import { aDraft, findings, ruleTable } from '../rule-table'

const inProvince = (province: string | null) =>
  aDraft((draft) => {
    draft.filing.province = province
  })

ruleTable(provincialPictures, {
  passes: [{ when: 'a province of which nothing is known', draft: inProvince('21'), gives: [] }],
  finds: [
    {
      when: '浙江',
      draft: inProvince('33'),
      gives: ['offline materials'],
      tells: ['浙江对证件图片另有要求：原件彩色扫描；主办'],
      sure: ['medium'],
    },
    {
      when: 'a province whose name no pack tells',
      draft: inProvince('33'),
      without: ['province/33'],
      gives: ['offline materials'],
      tells: ['备案省对证件图片'],
    },
    { when: '上海', draft: inProvince('31'), gives: ['offline materials'] },
  ],
  cannotTell: [{ when: 'no province', draft: inProvince(null), gives: [] }],
})

it('tells what the province asks', () => {
  expect(findings(provincialPictures, { draft: inProvince('12') })[0]?.message).toContain('不收复印件')
})
