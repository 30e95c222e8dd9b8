import { describe, expect, it } from 'vitest'
import { languagesOfEnvironment, spokenLanguage } from '../../../electron/services/settings/system-language'

describe('the language of the system', () => {
  it.each([
    [['zh-CN'], 'zh-CN'],
    [['zh-Hant-TW', 'en-US'], 'zh-CN'],
    [['zh_CN.UTF-8'], 'zh-CN'],
    [['yue-HK'], 'zh-CN'],
    [['en-GB', 'zh-CN'], 'en'],
    [['de_DE.UTF-8'], 'en'],
    [['zha-CN'], 'en'],
    [[], 'zh-CN'],
    [['C.UTF-8'], 'zh-CN'],
    [['POSIX', 'en_US.UTF-8'], 'en'],
  ] as const)('%j is answered in %s', (wanted, language) => {
    expect(spokenLanguage('system', wanted)).toBe(language)
  })
  it('counts for nothing once the person has chosen', () => {
    expect(spokenLanguage('en', ['zh-CN'])).toBe('en')
    expect(spokenLanguage('zh-CN', ['en'])).toBe('zh-CN')
  })
  it('is taken from the environment in the order of gettext', () => {
    expect(languagesOfEnvironment({ LANG: 'en_US.UTF-8', LANGUAGE: 'zh_CN:en', LC_ALL: '' })).toEqual([
      'zh_CN',
      'en',
      'en_US.UTF-8',
    ])
    expect(languagesOfEnvironment({})).toEqual([])
  })
})
