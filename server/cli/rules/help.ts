const USAGE = {
  compute: {
    line: 'compute FILE [--rulebook FILE|PRESET] [--honours TEMPLATE] [--policy FILE] [--class CODE] [--group NAME]',
    zh: '由成绩表（CSV）或成绩包算出总分、名次、奖项、荣誉、晋升推荐和奖金，每一项写明理由。',
    en: 'Totals, ranks, awards, honours, promotions and amounts from a score table (CSV) or a package, each with its reason.',
    example: 'npm run -s cli -- compute scores.csv --rulebook city-30-70',
    more: [
      '列 columns: entry, 每个部分一列 one a part; 可选 optional: minutes, status (ok|absent|dnf|dsq|void), delegation,',
      '  deduction, decision, group, age, sex (F|M), level, employed (yes|no), dispatched (yes|no), team_size',
      '空白不是零分 a blank mark is not zero (dnf: 0.00).',
    ],
  },
  explain: {
    line: 'explain FILE --entry CODE [compute 的选项 / the options of compute]',
    zh: '一名选手的成绩从分数到奖金逐步说明。',
    en: 'One entry, step by step from the marks to the amounts.',
    example: 'npm run -s cli -- explain scores.csv --entry A',
    more: [],
  },
  'what-if': {
    line: 'what-if FILE --change X [--change Y …] [compute 的选项 / the options of compute]',
    zh: '假如分数或规则改动，哪些选手的结果会变。',
    en: 'What would differ if a mark or a rule were another.',
    example: 'npm run -s cli -- what-if scores.csv --change A.practice=91.00',
    more: ['改动 changes: ENTRY.PART=MARK, ENTRY.minutes|status|deduction|decision=…, rulebook.PATH=JSON'],
  },
  verify: {
    line: 'verify FILE [--head DIGEST]',
    zh: '重新计算成绩包并核对账本；不符时指出第一处，退出码 1。',
    en: 'A results package computed anew, its chain checked; the first difference is named, exit 1.',
    example: 'npm run -s cli -- verify results.json',
    more: [],
  },
  'verify-draw': {
    line: 'verify-draw FILE',
    zh: '核对抽签文件与公布的承诺；不符时指出层和原因，退出码 1。',
    en: 'A draw against its published commitments; the layer and why, exit 1.',
    example: 'npm run -s cli -- verify-draw draw.json',
    more: [],
  },
  'verify-ledger': {
    line: 'verify-ledger FILE | --event CODE [--head SEQ:DIGEST …] [--key PUBLIC-KEY]',
    zh: '验账：逐条核对账本文件，或数据库（DATABASE_URL）里一个赛项的账本、签名账头和成绩表；有不符时逐处指出，退出码 1。',
    en: 'A ledger file, or the ledger, signed heads and marks of an event in the database (DATABASE_URL), checked entry by entry; exit 1 when anything is wrong.',
    example: 'npm run -s cli -- verify-ledger ledger.json --head 120:9f3a61c2',
    more: [],
  },
  'lint-scheme': {
    line: 'lint-scheme FILE',
    zh: '清点并检查评分标准（scheme/1 JSON 或 CIS 导入表 .xlsx）；有必须改的问题时退出码 1。',
    en: 'A marking scheme (scheme/1 JSON or a CIS import sheet .xlsx) counted and checked; exit 1 when a finding blocks.',
    example: 'npm run -s cli -- lint-scheme scheme.xlsx',
    more: [],
  },
  'medal-table': {
    line: 'medal-table FILE [--order gold|total|points]',
    zh: '由获奖名单（CSV）排出金牌榜、奖牌榜或积分榜，输出 CSV。',
    en: 'Delegations by gold, by total or by points from a list of medals (CSV); prints CSV.',
    example: 'npm run -s cli -- medal-table medals.csv --order total',
    more: ['列 columns: event, medal (gold|silver|bronze|medallion|金|银|铜|优胜), delegation, member_no'],
  },
  presets: {
    line: 'presets [NAME] [--honours TEMPLATE]',
    zh: '列出规则模板和荣誉模板；给出名称时输出该规则的 JSON，可另存修改。',
    en: 'The rulebooks and honours there are; with a name, that rulebook as JSON to save and change.',
    example: 'npm run -s cli -- presets city-30-70',
    more: [],
  },
  export: {
    line: 'export --event CODE [--identity]',
    zh: '从数据库（DATABASE_URL）导出已解密赛项的成绩包；--identity 在公布后附上姓名。',
    en: 'The results package of an unsealed event, from the database (DATABASE_URL); --identity names people, after publication.',
    example: 'npm run -s cli -- export --event WELD-26 > weld.json',
    more: [],
  },
  import: {
    line: 'import FILE',
    zh: '把成绩包原样存档并核对；不符也存，退出码 1。',
    en: 'A results package kept word for word and verified; one that differs is kept too, exit 1.',
    example: 'npm run -s cli -- import weld.json',
    more: [],
  },
} as const

export type Command = keyof typeof USAGE

const COMMANDS = Object.keys(USAGE) as readonly Command[]
const TAIL = `--lang zh|en  只用一种语言 one language only
退出码 exit: 0 正常 fine, 1 不符 differs, 2 输入有误 bad input`

export function isCommand(word: string): word is Command {
  return Object.hasOwn(USAGE, word)
}

function helpOf(command: Command): string {
  const { line, zh, en, example, more } = USAGE[command]
  return [`npm run -s cli -- ${line}`, '', zh, en, ...more, '', TAIL, '', `例 example: ${example}`, ''].join(
    '\n',
  )
}

/** What `--help` prints after each command. */
export const HELP = Object.fromEntries(COMMANDS.map((command) => [command, helpOf(command)])) as Readonly<
  Record<Command, string>
>

/** Every command with one example. */
export function overview(): string {
  const parts = COMMANDS.flatMap((command) => {
    const { line, zh, en, example } = USAGE[command]
    return [line, `  ${zh}`, `  ${en}`, `  ${example}`, '']
  })
  return ['npm run -s cli -- COMMAND …', '', ...parts, TAIL, ''].join('\n')
}
