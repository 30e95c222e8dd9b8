import type { RuleWords } from '../../rule-words'

export const siteNameWords: Readonly<Record<string, RuleWords>> = {
  'too-short': {
    title: 'Website name has at least three Han characters',
    found: 'The website’s name is too short',
    remedy: 'Use at least three Han characters.',
  },
  'only-digits': {
    title: 'Website name is not digits only',
    found: 'The website’s name is only digits',
    remedy: 'Choose a name in words.',
  },
  'only-letters': {
    title: 'Website name is not letters only',
    found: 'The website’s name is only Latin letters',
    remedy: 'Choose a Chinese name.',
  },
  'letters-and-digits': {
    title: 'Website name is not just letters and digits',
    found: 'The website’s name has no Han characters',
    remedy: 'Choose a Chinese name.',
  },
  symbols: {
    title: 'Website name has no symbols, spaces or emoji',
    found: 'The website’s name has symbols or spaces',
    remedy: 'Take them out.',
  },
  'domain-as-name': {
    title: 'Website name is no domain or address',
    found: 'The website’s name is or contains an address',
    remedy: 'Use a name instead of an address.',
  },
  'too-long': {
    title: 'Website name has at most 30 characters',
    found: 'The website’s name is too long',
    remedy: 'Shorten it to 30 characters.',
  },
  meaningless: {
    title: 'Website name is not a test or filler',
    found: 'The website’s name looks like a test or filler',
    remedy: 'Give its real name.',
  },
  'national-words': {
    title: 'Name does not begin with words for the nation',
    found: 'The name begins with a word for the nation',
    remedy: 'Drop the word, or attach the approval.',
  },
  'function-words': {
    title: 'Name has no words of state functions',
    found: 'The name uses a word reserved for state bodies',
    remedy: 'Drop the word.',
  },
  'sensitive-words': {
    title: 'Name has no sensitive words',
    found: 'The name contains a sensitive word',
    remedy: 'Choose another name.',
  },
  'government-names': {
    title: 'Name does not look like a government body',
    found: 'The name looks like a government body',
    remedy: 'Choose another name.',
  },
  'approval-words': {
    title: 'Name needs no prior approval, or has it',
    found: 'The name points to content that needs prior approval',
    remedy: 'Add the approval, or choose another name.',
  },
  'bulletin-words': {
    title: 'No forum or community words in the name',
    found: 'The name speaks of a forum or community',
    remedy: 'Choose another name; some provinces refuse such words.',
  },
  'absolute-words': {
    title: 'No absolute words in the name',
    found: 'The name uses words like “first” or “best”',
    remedy: 'Drop the word.',
  },
  'foreign-names': {
    title: 'No foreign countries or international bodies in the name',
    found: 'The name contains a foreign country or international body',
    remedy: 'Drop it.',
  },
  'over-used': {
    title: 'Name is not one used as an example everywhere',
    found: 'The name is a much-used example',
    remedy: 'Choose a name of your own.',
  },
  'unrelated-to-principal': {
    title: 'Name is related to the organisation',
    found: 'The name is not related to the organisation',
    remedy: 'Use part of the registered name, or attach a trademark certificate.',
  },
  'place-prefix': {
    title: 'Name does not begin with a foreign place',
    found: 'The name begins with a place that is not in the registered name',
    remedy: 'Drop the place.',
  },
  'province-wording': {
    title: 'Name fits the province’s wording',
    found: 'The province wants such names otherwise',
    remedy: 'Follow the province’s wording.',
  },
  'personal-organisation-words': {
    title: 'A person’s website name has no words of organisations',
    found: 'A person’s website name sounds like an organisation',
    remedy: 'Drop words such as company, group or school.',
  },
  'personal-industry-words': {
    title: 'A person’s website name has no words of trades',
    found: 'A person’s website name sounds like a business',
    remedy: 'Drop words of trade and industry.',
  },
  'site-type-words': {
    title: 'A person’s website name has no words like blog or forum',
    found: 'A person’s website name says blog, forum or platform',
    remedy: 'Choose a name without such words.',
  },
  'person-name': {
    title: 'A person’s website name has no personal name',
    found: 'The name contains a personal name',
    remedy: 'Choose a name without it.',
  },
  'place-name': {
    title: 'A person’s website name has no place name',
    found: 'The name contains a place',
    remedy: 'Choose a name without it.',
  },
  idiom: {
    title: 'A person’s website name is not an idiom',
    found: 'The name is a set phrase',
    remedy: 'Vary it.',
  },
  'brand-words': {
    title: 'A person’s website name has no brands',
    found: 'The name contains a brand',
    remedy: 'Choose a name without it.',
  },
  'personal-national-words': {
    title: 'A person’s website name has no words of state or politics',
    found: 'The name contains a word of state or politics',
    remedy: 'Choose a name without it.',
  },
  'template-name': {
    title: 'A person’s website name is not a template',
    found: 'The name says nothing of the content',
    remedy: 'Choose a name that tells what the website is about.',
  },
  'content-unclear': {
    title: 'Name or remark tells the content',
    found: 'Neither name nor remark tells the content',
    remedy: 'Write 20 characters or more about the content into the remark.',
  },
  'remark-words': {
    title: 'A person’s remark has none of the words barred from names',
    found: 'The remark uses words that names may not',
    remedy: 'Say it in other words.',
  },
  'name-fits-remark': {
    title: 'Name and remark tell the same',
    found: 'Name and remark do not fit together',
    remedy: 'Make the remark tell what the name says.',
  },
  'personal-or-organisation': {
    title: 'A person’s filing is not an organisation’s website',
    found: 'This looks like an organisation’s website',
    remedy: 'File as the organisation, or change name and remark.',
  },
  'province-words': {
    title: 'Name has none of the province’s barred words',
    found: 'The province bars a word of this name',
    remedy: 'Choose another name.',
  },
  'app-generic': {
    title: 'App name is more than a common word',
    found: 'The app’s name is only a common word',
    remedy: 'Add a word of your own.',
  },
  'app-symbols': {
    title: 'App name has no symbols or fillers',
    found: 'The app’s name has symbols or fillers',
    remedy: 'Take them out.',
  },
  'app-marketing': {
    title: 'App name has no prices or advertising',
    found: 'The app’s name advertises',
    remedy: 'Take such words out.',
  },
  'app-brand': {
    title: 'App name is no well-known app’s',
    found: 'The app’s name contains a well-known app or brand',
    remedy: 'Choose another, or attach a trademark certificate.',
  },
  'names-by-platform': {
    title: 'App has the same name on every platform',
    found: 'The app’s names differ by platform',
    remedy: 'Use one name, or file the others apart.',
  },
  'app-store-name': {
    title: 'App name is that of store and copyright',
    found: 'The name in the store or copyright register differs',
    remedy: 'Make them the same.',
  },
}
