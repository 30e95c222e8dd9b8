import { entry } from './entry'

/** Handing in, and what comes of it. */
export const SUBMISSION_TERMS = [
  entry(
    'copy-sheet',
    ['填报对照表', '按接入商页面的次序列出每一栏该填什么，边看边抄。'],
    ['copy sheet', 'Every field in the order of the provider’s console, with what to type there.'],
  ),
  entry(
    'package',
    ['材料包', '把材料、文书、对照表和检查报告放在一起的 zip，带去接入商那里用。'],
    ['package', 'A zip of materials, papers, copy sheet and check report, to take to the access provider.'],
  ),
  entry(
    'manifest',
    ['清单', '材料包里每个文件的大小和 SHA-256，用来看出有没有被改过。', ['SHA-256']],
    [
      'manifest',
      'The size and SHA-256 of every file in the package, by which any change shows.',
      ['SHA-256'],
    ],
  ),
  entry(
    'round',
    ['轮次', '每打包提交一次算一轮。被驳回后改好再打包，就是下一轮。'],
    ['round', 'Each package that is handed in. After a refusal the next one is the next round.'],
  ),
  entry(
    'initial-check',
    ['初审', '接入商收到后先看一遍，通过了才送到管局。', ['待初审']],
    ['initial check', 'The access provider looks first and then passes the filing on to the administration.'],
  ),
  entry(
    'refusal',
    ['驳回', '接入商或管局退回，附有原因。可以把原因粘进来，软件会指出要改的地方。'],
    [
      'refusal',
      'The provider or the administration sends it back with a reason. Paste the reason, and the places to mend are shown.',
    ],
  ),
  entry(
    'earlier-filings',
    ['历史备案', '你导入的以前的备案清单，用来发现手机号、邮箱、负责人重复使用。', ['台账']],
    [
      'earlier filings',
      'Lists of earlier filings that you imported, to notice numbers, addresses and persons used again.',
    ],
  ),
  entry(
    'template',
    ['模板', '常用内容存成的草稿，新建时照它开始。不含图片。'],
    ['template', 'A draft that new ones begin from; without pictures.'],
  ),
]
