import type { Command } from 'commander'
import { type ExitCode, exitCodesHelp } from './exit-codes.ts'
import { type HomeOptions, homeHelp, homeOption } from './home-option.ts'
import type { AccountOptions, TokenOptions } from './keep-accounts.ts'
import { readNumber } from './read-number.ts'

/** Adds `vedette accounts`: who may ask a server that others can reach, their tokens, and what they changed. */
export function addAccountsCommand(program: Command, end: (code: ExitCode) => void): void {
  const load = () => import('./keep-accounts.ts')
  const accounts = program
    .command('accounts')
    .summary('say who may use the server, and see who changed what')
    .description(
      'Accounts of a server that others can reach: a reader reads, an analyst adds and reviews, an editor names feeds and strikes out, an admin sees the log.'
    )
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', `${homeHelp}\n${examples}\n${exitCodesHelp}`)
  accounts
    .command('set')
    .description(
      'Makes an account, or gives it another role or password, which ends its sessions. The password is the first line of standard input.'
    )
    .argument('<name>', 'its name')
    .option('--role <role>', 'reader, analyst, editor or admin')
    .option('--password', 'read a password; a new account needs one')
    .addOption(homeOption())
    .action(async (name: string, options: AccountOptions) => end(await (await load()).setAccount(name, options)))
  accounts
    .command('remove')
    .description('Takes an account away with its sessions and tokens.')
    .argument('<name>', 'its name')
    .addOption(homeOption())
    .action(async (name: string, options: HomeOptions) => end(await (await load()).removeAccount(name, options)))
  accounts
    .command('list')
    .description('Lists accounts and tokens.')
    .addOption(homeOption())
    .action(async (options: HomeOptions) => end(await (await load()).listAccounts(options)))
  accounts
    .command('token')
    .description('Makes a token for a program, and writes it once: send it as "Authorization: Bearer …".')
    .argument('<name>', 'the account that it is for')
    .option('--scopes <list>', 'what it may do, as far as the account may: read,add,review,feeds,takedown,admin', 'read')
    .option('--days <number>', 'how long it holds; without it until it is revoked', readNumber(1, 3650))
    .option('--note <words>', 'what it is for', '')
    .addOption(homeOption())
    .action(async (name: string, options: TokenOptions) => end(await (await load()).makeToken(name, options)))
  accounts
    .command('revoke')
    .description('Ends a token.')
    .argument('<id>', 'the id that "vedette accounts list" gives')
    .addOption(homeOption())
    .action(async (id: string, options: HomeOptions) => end(await (await load()).revokeToken(id, options)))
  accounts
    .command('log')
    .description('Writes who asked for which change, the latest first.')
    .option('-n, --limit <number>', 'at most so many', readNumber(1, 1_000_000), 100)
    .addOption(homeOption())
    .action(async (options: HomeOptions & { readonly limit: number }) => end(await (await load()).writeLog(options)))
}

const examples = `
Examples:
  vedette accounts set nadia --role admin --password < password.txt
  vedette accounts token nadia --scopes read,add --days 90 --note "nightly feed"
  vedette accounts log --limit 20`
