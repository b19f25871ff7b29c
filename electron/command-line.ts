/** What this start of the program was asked for. */
export interface Launch {
  /** Words of a command-line job, or null: open the window. */
  words: string[] | null
  /** Folder named by `--profile`, as it was written. */
  profile?: string
}

/**
 * Splits the process's arguments. Switches of the engine (`--no-sandbox`) stand before the first word and are skipped;
 * a lone `--` says that all the rest is a job of the command line, even when nothing follows.
 */
export function readLaunch(argv: readonly string[], packaged: boolean): Launch {
  const rest = argv.slice(1)
  // Unpackaged, the first argument that is no switch is the folder of the program.
  const program = rest.findIndex((word) => !word.startsWith('-'))
  if (!packaged && program >= 0) rest.splice(program, 1)
  const lone = rest.indexOf('--')
  if (lone >= 0) return withProfile(rest.slice(lone + 1))
  let profile: string | undefined
  for (let at = 0; at < rest.length; at += 1) {
    const word = rest[at] ?? ''
    if (word === '--profile') {
      profile = rest[at + 1]
      at += 1
    } else if (word.startsWith('--profile=')) profile = word.slice('--profile='.length)
    else if (word === '--help' || word === '-h' || word === '--version') return { words: [word], profile }
    else if (!word.startsWith('-')) {
      const launch = withProfile(rest.slice(at))
      return { ...launch, profile: launch.profile ?? profile }
    }
  }
  return { words: null, profile }
}

/** The profile is needed before the words are parsed: it decides whose office this is. */
function withProfile(words: string[]): Launch {
  const at = words.indexOf('--profile')
  const inline = words.find((word) => word.startsWith('--profile='))
  return { words, profile: at >= 0 ? words[at + 1] : inline?.slice('--profile='.length) }
}
