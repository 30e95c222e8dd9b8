import { CHOICE_NAMES } from './choice-names'
import { FILING_TYPE_NAMES, PROVIDER_NAMES } from './names'

type Names = Readonly<Record<string, string>>
const choices = (list: string): Names => CHOICE_NAMES[list] ?? {}

/** What facts describe, by kind and the end of their id; names that the forms have too are the same here. */
export const NAMED_FACTS: Readonly<Record<string, Names>> = {
  province: choices('provinces'),
  'principal-type': choices('natures'),
  'certificate-type': choices('certificateTypes'),
  'prior-approval': choices('priorApprovals'),
  'content-type': choices('contentTypes'),
  language: choices('languages'),
  'filing-type': FILING_TYPE_NAMES,
  provider: PROVIDER_NAMES,
  'credit-code-category': {
    11: 'government bodies',
    12: 'public institutions',
    13: 'mass organisations whose posts the staffing office manages',
    19: 'others',
    31: 'law practices',
    32: 'notary offices',
    33: 'local legal service offices',
    34: 'forensic institutions',
    35: 'arbitration commissions',
    41: 'foreign culture centres in China',
    51: 'social organisations',
    52: 'private non-enterprise units',
    53: 'foundations',
    59: 'others',
    61: 'resident offices of foreign tourism departments',
    62: 'resident offices of tourism departments of Hong Kong, Macao and Taiwan',
    71: 'religious sites',
    72: 'religious schools',
    81: 'local trade unions',
    91: 'enterprises',
    92: 'sole proprietors',
    93: 'farmers’ cooperatives',
    A1: 'public institutions of the army',
    N1: 'collective economic organisations of groups',
    N2: 'collective economic organisations of villages',
    N3: 'collective economic organisations of townships',
    Y1: 'others',
  },
  'filing-number': {
    record: 'filing number, such as “浙ICP备12345678号”',
    'icp-licence': 'ICP licence number, such as “浙ICP证123456号”',
    licence: 'telecommunications licence number, such as “浙B2-20200001”',
    police: 'number of the police filing, such as “浙公网安备33010602000001号”',
  },
  'filing-number-suffix': { website: 'website', 'mini-program': 'mini program', 'quick-app': 'quick app' },
  'app-platform': { other: 'other platform' },
  'app-test-certificate': {
    aosp: 'test certificate of the Android Open Source Project',
    empty: 'digest of empty content',
  },
  'mobile-prefix': {
    satellite: 'satellite phones',
    emergency: 'emergency communication',
    things: 'internet of things',
    'data-only': 'data-only cards',
    'data-card': 'data cards',
    unallocated: 'not seen in use so far',
  },
  // The other registrars have a Latin name among those that they are known by.
  registrar: {
    '08': 'Chengdu Feishu Technology Co., Ltd.',
    '09': 'Beijing Zhongke Sanfang Network Technology Co., Ltd.',
  },
}
