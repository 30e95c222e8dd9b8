import { testBuild } from '../../../../electron/core/rules/app/test-build'
import { ruleTable } from '../rule-table'
import { anApp, givenUp, SHA1 } from './app-drafts'

const named = 'services[0].app.packageName'
const signed = 'services[0].app.signature'
const AOSP = 'E8:9B:15:8E:4B:CF:98:8E:BD:09:EB:83:F5:37:8E:87'

ruleTable(testBuild, {
  passes: [
    { when: 'a package of one’s own', draft: anApp(), gives: [] },
    { when: 'a test in the middle', draft: anApp({ packageName: 'cn.test.notes' }), gives: [] },
    {
      when: 'an ending that only looks like one',
      draft: anApp({ packageName: 'cn.yanshan.contest' }),
      gives: [],
    },
    {
      when: 'a beginning that only looks like one',
      draft: anApp({ packageName: 'com.examples.a' }),
      gives: [],
    },
    { when: 'a website', gives: [] },
    { when: 'an app that is given up', draft: givenUp({ packageName: 'a.debug' }), gives: [] },
  ],
  finds: [
    {
      when: 'a debug build',
      draft: anApp({ packageName: 'cn.yanshan.notes.debug' }),
      gives: [`hint ${named}`],
    },
    { when: 'an example', draft: anApp({ packageName: 'com.example.notes' }), gives: [`hint ${named}`] },
    { when: 'in capitals', draft: anApp({ packageName: 'Com.Example.notes ' }), gives: [`hint ${named}`] },
    { when: 'the public test certificate', draft: anApp({ signature: AOSP }), gives: [`hint ${signed}`] },
    {
      when: 'its SHA-1',
      draft: anApp({ signature: '61ed377e85d386a8dfee6b864bd85b0bfaa5af81' }),
      gives: [`hint ${signed}`],
    },
    {
      when: 'the digest of nothing, and a debug build',
      draft: anApp({ packageName: 'a.b.test', signature: 'd41d8cd98f00b204e9800998ecf8427e' }),
      gives: [`hint ${named}`, `hint ${signed}`],
    },
  ],
  cannotTell: [
    { when: 'nothing filled in', draft: anApp({ packageName: null, signature: null }), gives: [] },
    { when: 'no digest', draft: anApp({ signature: 'x' }), gives: [] },
    { when: 'another digest', draft: anApp({ signature: SHA1 }), gives: [] },
  ],
})
