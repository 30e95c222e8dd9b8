export { againstLines, type AgainstLine } from './against'
export { missLines } from './misses'
export { scoreReadings, type ReadLine, type Scores } from './score'
export { scoreTables } from './tables'
