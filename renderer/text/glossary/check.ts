import { entry } from './entry'

/** What this program reads and says of a draft. */
export const CHECK_TERMS = [
  entry(
    'draft',
    ['草稿', '你在这里填的一份备案和它的图片。只在这台电脑，不会自己提交。'],
    [
      'draft',
      'What you entered about one filing, with its pictures. It stays on this computer and is never handed in by itself.',
    ],
  ),
  entry(
    'material',
    ['材料', '随备案交的图片或 PDF，例如营业执照、身份证。', ['材料位置']],
    [
      'material',
      'A picture or PDF that goes with the filing, such as the licence or identity card.',
      ['materials'],
    ],
  ),
  entry(
    'reading-confidence',
    ['读取把握', '软件认字有多大把握。低的要看一眼原图；它不表示资料对不对。'],
    [
      'reading confidence',
      'How sure the app is of what it read. When low, look at the picture; it says nothing about whether the value is right.',
    ],
  ),
  entry(
    'unsure',
    ['拿不准', '读到的与键入的看起来不同，或读得不清，软件不下结论，请你看原图。'],
    [
      'unsure',
      'What was read and what was typed seem to differ, or it was read badly: the app does not decide, please look.',
    ],
  ),
  entry(
    'block',
    ['必改', '照这样提交很可能被驳回，改好之前不能直接打包。'],
    ['must fix', 'Submitted like this it will probably be refused; packaging waits until it is mended.'],
  ),
  entry('risk', ['风险', '可能被驳回，建议先处理。'], ['risk', 'May be refused; better mended first.']),
  entry(
    'confirm',
    ['待确认', '只有你知道对不对，软件判断不了。'],
    ['your call', 'Only you can tell whether it is right.'],
  ),
  entry(
    'hint',
    ['提示', '可以更好，或只有弱的依据。不改也不会挡住打包。'],
    ['hint', 'Could be better, or rests on a weak source. It never stops the package.'],
  ),
  entry(
    'passed',
    ['通过', '这条规则看过了，没有发现问题。不代表管局一定同意。'],
    ['passed', 'The rule was applied and found nothing. That is no promise of the administration’s.'],
  ),
  entry(
    'vouched',
    [
      '已由你确认',
      '软件判断不了、由你自己核对过并记下的事；不算问题，也不算通过，值一改就要重看。',
      ['由你确认'],
    ],
    [
      'Confirmed by you',
      'What the app cannot judge and you checked yourself, with a note; neither a problem nor passed, and to be looked at again once the value changes.',
    ],
  ),
  entry(
    'offline',
    ['需联网核实', '要上网才能查到的事。本软件不联网，请自己查看后打勾；它不算通过。'],
    [
      'check online',
      'What only the net can tell. The app stays offline: look it up and tick it yourself; it does not count as passed.',
    ],
  ),
  entry(
    'not-checked',
    ['未检查', '资料还不够，没法判断。不等于通过。'],
    ['not checked', 'There is not enough to judge by. That is not a pass.'],
  ),
  entry(
    'basis',
    ['依据', '一条规则的出处：哪份文件、哪一天复核。'],
    ['basis', 'Where a rule comes from: which text, as reviewed on which day.'],
  ),
  entry(
    'basis-strength',
    ['依据强度', '出处有多可靠：高、中、低。低的只作提示，不会挡住打包。'],
    [
      'strength of the basis',
      'How reliable the source is. A weak one gives hints only and never stops the package.',
    ],
  ),
  entry(
    'rule-pack',
    ['规则包', '随软件附带的规则数据，有日期。各省的要求会变，提交前看一眼日期。'],
    [
      'rule pack',
      'The rules’ data that come with the app, dated. Provinces change what they want: look at the date before you submit.',
    ],
  ),
]
