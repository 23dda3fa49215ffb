import { exportPackage, importFile } from './archive'
import { compute } from './compute'
import { explain } from './explain'
import { HELP, isCommand, overview, type Command } from './help'
import type { Answer, Printed, Problems, Read, World } from './line'
import { lintSchemeFile } from './lint-scheme'
import { medals } from './medals'
import { presets } from './presets'
import { verify, verifyDrawFile } from './verify'
import { verifyLedger } from './verify-ledger'
import { whatIf } from './what-if'

const PROBLEM_LIMIT = 20

type Run = (world: World, words: readonly string[]) => Promise<Read<Printed>>

const RUNS: Readonly<Record<Command, Run>> = {
  compute,
  verify,
  'lint-scheme': lintSchemeFile,
  'medal-table': medals,
  explain,
  'what-if': whatIf,
  'verify-draw': verifyDrawFile,
  'verify-ledger': verifyLedger,
  presets,
  export: exportPackage,
  import: importFile,
}

// Said even when the words cannot be read, in the language they ask for.
function langIn(words: readonly string[]): string | undefined {
  const at = words.indexOf('--lang')
  return at >= 0 ? words[at + 1] : words.find((word) => word.startsWith('--lang='))?.slice('--lang='.length)
}

function problemText(lang: string | undefined, problems: Problems): string {
  const told = problems.slice(0, PROBLEM_LIMIT).flatMap(({ zh, en }) => {
    if (lang === 'zh') return [zh]
    return lang === 'en' ? [en] : [zh, en]
  })
  const more = problems.length - PROBLEM_LIMIT
  if (more > 0)
    told.push(
      lang === 'en' ? `and ${more} more` : `另有 ${more} 处${lang === 'zh' ? '' : ` / and ${more} more`}`,
    )
  return `${told.join('\n')}\n`
}

/**
 * 命令行: one call, answered whole: the exit code, what goes to standard output and what to standard error. Nothing is
 * printed of a result whose input is refused.
 */
export async function runLine(argv: readonly string[], world: World): Promise<Answer> {
  const [command, ...words] = argv
  if (command === undefined || command === '--help' || command === '-h')
    return { exit: 0, out: overview(), err: '' }
  if (!isCommand(command)) {
    return { exit: 2, out: '', err: `没有命令 ${command} / no command ${command}\n\n${overview()}` }
  }
  if (words.includes('--help') || words.includes('-h')) return { exit: 0, out: HELP[command], err: '' }
  const answer = await RUNS[command](world, words)
  if (!answer.ok) return { exit: 2, out: '', err: problemText(langIn(words), answer.refusal) }
  return { exit: answer.value.fine ? 0 : 1, out: answer.value.out, err: '' }
}
