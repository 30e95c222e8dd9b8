import { expect, it } from 'vitest'
import { personalContentTypes } from '../../../../electron/core/rules/site-content/personal-content-types'
import { findings, ruleTable } from '../rule-table'
import { own, site } from './content-drafts'

const at = 'services[0].contentTypes'
const chosen = (
  contentTypes: string[],
  province: string | null = '33',
  kind: 'website' | 'app' = 'website',
) =>
  own({ contentTypes, kind }, (draft) => {
    draft.filing.province = province
  })

ruleTable(personalContentTypes, {
  passes: [
    { when: '其他', draft: chosen(['其他']), gives: [`passed ${at}`] },
    { when: '其他 by number', draft: chosen(['8388608']), gives: [`passed ${at}`] },
    { when: 'an app', draft: chosen(['APP', '其他'], '33', 'app'), gives: [`passed ${at}`] },
    { when: 'a company', draft: site({ contentTypes: ['网络购物'] }), gives: [] },
    {
      when: 'an order that gives up the service',
      draft: own({ contentTypes: ['网络购物'] }, (draft) => {
        draft.filing.type = 'cancel-service'
      }),
      gives: [],
    },
  ],
  finds: [
    { when: 'a company’s portal', draft: chosen(['单位门户网站']), gives: [`risk ${at}`] },
    { when: 'the same by number', draft: chosen(['128']), gives: [`risk ${at}`] },
    { when: 'one right, one wrong', draft: chosen(['其他', '网络购物']), gives: [`risk ${at}`] },
    { when: 'APP for a website', draft: chosen(['APP']), gives: [`risk ${at}`] },
    { when: 'a blog in 浙江', draft: chosen(['博客/个人空间']), gives: [`risk ${at}`] },
    { when: 'a blog in short', draft: chosen(['博客']), gives: [`risk ${at}`] },
    { when: 'a blog by number in 北京', draft: chosen(['32'], '11'), gives: [`risk ${at}`] },
    { when: 'a blog beside 其他', draft: chosen(['其他', '个人空间'], '43'), gives: [`risk ${at}`] },
  ],
  cannotTell: [
    { when: 'nothing chosen', draft: chosen([]), gives: [] },
    { when: 'a blog where no source speaks', draft: chosen(['32'], '44'), gives: [`not-checked ${at}`] },
    { when: 'a blog, province unknown', draft: chosen(['32'], null), gives: [`not-checked ${at}`] },
    { when: 'a type the form does not know', draft: chosen(['随便看看']), gives: [`not-checked ${at}`] },
  ],
})

it('replaces the blog in the notation of the draft and keeps the rest', () => {
  const change = (types: string[], kind: 'website' | 'app' = 'website') =>
    findings(personalContentTypes, { draft: chosen(types, '33', kind) })[0]?.fixes?.[0]?.changes[0]?.value
  expect(change(['32'])).toEqual(['8388608'])
  expect(change(['博客'])).toEqual(['其他'])
  expect(change(['其他', '博客'])).toEqual(['其他'])
  expect(change(['APP', '博客'], 'app')).toEqual(['APP', '其他'])
})
