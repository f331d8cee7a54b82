
using namespace System.Management.Automation
using namespace System.Management.Automation.Language

Register-ArgumentCompleter -Native -CommandName 'msgctl' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $commandElements = $commandAst.CommandElements
    $command = @(
        'msgctl'
        for ($i = 1; $i -lt $commandElements.Count; $i++) {
            $element = $commandElements[$i]
            if ($element -isnot [StringConstantExpressionAst] -or
                $element.StringConstantType -ne [StringConstantType]::BareWord -or
                $element.Value.StartsWith('-') -or
                $element.Value -eq $wordToComplete) {
                break
        }
        $element.Value
    }) -join ';'

    $completions = @(switch ($command) {
        'msgctl' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('queue', 'queue', [CompletionResultType]::ParameterValue, 'Look at queues, send to them and read from them')
            [CompletionResult]::new('queues', 'queues', [CompletionResultType]::ParameterValue, 'Look at queues, send to them and read from them')
            [CompletionResult]::new('dlq', 'dlq', [CompletionResultType]::ParameterValue, 'Look into dead-letter queues and bring their messages back')
            [CompletionResult]::new('dlqs', 'dlqs', [CompletionResultType]::ParameterValue, 'Look into dead-letter queues and bring their messages back')
            [CompletionResult]::new('topic', 'topic', [CompletionResultType]::ParameterValue, 'Look at topics and publish to them')
            [CompletionResult]::new('topics', 'topics', [CompletionResultType]::ParameterValue, 'Look at topics and publish to them')
            [CompletionResult]::new('events', 'events', [CompletionResultType]::ParameterValue, 'Publish events, look at rules and archives, replay')
            [CompletionResult]::new('event', 'event', [CompletionResultType]::ParameterValue, 'Publish events, look at rules and archives, replay')
            [CompletionResult]::new('users', 'users', [CompletionResultType]::ParameterValue, 'Look at the users of a pool, create and delete them')
            [CompletionResult]::new('user', 'user', [CompletionResultType]::ParameterValue, 'Look at the users of a pool, create and delete them')
            [CompletionResult]::new('report', 'report', [CompletionResultType]::ParameterValue, 'How deep, how old, and what is worst')
            [CompletionResult]::new('reports', 'reports', [CompletionResultType]::ParameterValue, 'How deep, how old, and what is worst')
            [CompletionResult]::new('stack', 'stack', [CompletionResultType]::ParameterValue, 'Deploy the whole stack, see what it has and what would change')
            [CompletionResult]::new('sandbox', 'sandbox', [CompletionResultType]::ParameterValue, 'Run a local stack without an AWS account')
            [CompletionResult]::new('config', 'config', [CompletionResultType]::ParameterValue, 'See which settings are in use, and write a settings file')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print the completions for a shell')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'Print a man page')
            [CompletionResult]::new('exit-codes', 'exit-codes', [CompletionResultType]::ParameterValue, 'The exit codes and what they mean')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'msgctl;queue' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List queues with their depths')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List queues with their depths')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show everything about a queue')
            [CompletionResult]::new('send', 'send', [CompletionResultType]::ParameterValue, 'Send a message')
            [CompletionResult]::new('peek', 'peek', [CompletionResultType]::ParameterValue, 'Look at messages without deleting them')
            [CompletionResult]::new('tail', 'tail', [CompletionResultType]::ParameterValue, 'Follow what arrives, without deleting it')
            [CompletionResult]::new('purge', 'purge', [CompletionResultType]::ParameterValue, 'Delete every message of a queue')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write messages to a file, with nothing left out')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Send messages from a file: what was exported, what `aws sqs receive-message` printed, or plain lines')
            [CompletionResult]::new('move', 'move', [CompletionResultType]::ParameterValue, 'Move messages to another queue')
            [CompletionResult]::new('copy', 'copy', [CompletionResultType]::ParameterValue, 'Copy messages to another queue; they stay where they are, too')
            [CompletionResult]::new('pause', 'pause', [CompletionResultType]::ParameterValue, 'Switch off the Lambda functions that consume a queue, and remember which were on')
            [CompletionResult]::new('resume', 'resume', [CompletionResultType]::ParameterValue, 'Switch on again what `queue pause` switched off')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'msgctl;queues' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List queues with their depths')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List queues with their depths')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show everything about a queue')
            [CompletionResult]::new('send', 'send', [CompletionResultType]::ParameterValue, 'Send a message')
            [CompletionResult]::new('peek', 'peek', [CompletionResultType]::ParameterValue, 'Look at messages without deleting them')
            [CompletionResult]::new('tail', 'tail', [CompletionResultType]::ParameterValue, 'Follow what arrives, without deleting it')
            [CompletionResult]::new('purge', 'purge', [CompletionResultType]::ParameterValue, 'Delete every message of a queue')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write messages to a file, with nothing left out')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Send messages from a file: what was exported, what `aws sqs receive-message` printed, or plain lines')
            [CompletionResult]::new('move', 'move', [CompletionResultType]::ParameterValue, 'Move messages to another queue')
            [CompletionResult]::new('copy', 'copy', [CompletionResultType]::ParameterValue, 'Copy messages to another queue; they stay where they are, too')
            [CompletionResult]::new('pause', 'pause', [CompletionResultType]::ParameterValue, 'Switch off the Lambda functions that consume a queue, and remember which were on')
            [CompletionResult]::new('resume', 'resume', [CompletionResultType]::ParameterValue, 'Switch on again what `queue pause` switched off')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'msgctl;queue;list' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'All queues of the account and region, not only those of the project and stage')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;queue;ls' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'All queues of the account and region, not only those of the project and stage')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;queues;list' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'All queues of the account and region, not only those of the project and stage')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;queues;ls' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'All queues of the account and region, not only those of the project and stage')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;queue;show' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;queues;show' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;queue;send' {
            [CompletionResult]::new('--input', '--input', [CompletionResultType]::ParameterName, 'Send many: each line of this file, or of - for stdin, is a message')
            [CompletionResult]::new('--rate', '--rate', [CompletionResultType]::ParameterName, 'With --input: at most so many messages a second')
            [CompletionResult]::new('--rejects', '--rejects', [CompletionResultType]::ParameterName, 'With --input: write lines that were not sent to this file')
            [CompletionResult]::new('--attr', '--attr', [CompletionResultType]::ParameterName, 'A message attribute: name=value, name:Number=5, name:Binary=@file; repeatable')
            [CompletionResult]::new('--group', '--group', [CompletionResultType]::ParameterName, 'Message group id; needed on FIFO queues')
            [CompletionResult]::new('--dedup', '--dedup', [CompletionResultType]::ParameterName, 'Message deduplication id; needed on FIFO queues without content-based deduplication')
            [CompletionResult]::new('--delay', '--delay', [CompletionResultType]::ParameterName, 'Seconds until the message becomes visible; standard queues only')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;queues;send' {
            [CompletionResult]::new('--input', '--input', [CompletionResultType]::ParameterName, 'Send many: each line of this file, or of - for stdin, is a message')
            [CompletionResult]::new('--rate', '--rate', [CompletionResultType]::ParameterName, 'With --input: at most so many messages a second')
            [CompletionResult]::new('--rejects', '--rejects', [CompletionResultType]::ParameterName, 'With --input: write lines that were not sent to this file')
            [CompletionResult]::new('--attr', '--attr', [CompletionResultType]::ParameterName, 'A message attribute: name=value, name:Number=5, name:Binary=@file; repeatable')
            [CompletionResult]::new('--group', '--group', [CompletionResultType]::ParameterName, 'Message group id; needed on FIFO queues')
            [CompletionResult]::new('--dedup', '--dedup', [CompletionResultType]::ParameterName, 'Message deduplication id; needed on FIFO queues without content-based deduplication')
            [CompletionResult]::new('--delay', '--delay', [CompletionResultType]::ParameterName, 'Seconds until the message becomes visible; standard queues only')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;queue;peek' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'How many messages to show')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'How many messages to show')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Only messages for which this jq predicate holds: ''.json.amount > 100''')
            [CompletionResult]::new('--match', '--match', [CompletionResultType]::ParameterName, 'Only messages whose body matches this event pattern: JSON, or @file')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'Only the message with this id; repeatable')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Only messages sent at this time or later: RFC 3339, or how long ago: 2h')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Only messages sent up to this time')
            [CompletionResult]::new('--older-than', '--older-than', [CompletionResultType]::ParameterName, 'Only messages sent at least so long ago: 2h, 90m, 1d')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Peek even where the queue''s maxReceiveCount is 2 or less')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;queues;peek' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'How many messages to show')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'How many messages to show')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Only messages for which this jq predicate holds: ''.json.amount > 100''')
            [CompletionResult]::new('--match', '--match', [CompletionResultType]::ParameterName, 'Only messages whose body matches this event pattern: JSON, or @file')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'Only the message with this id; repeatable')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Only messages sent at this time or later: RFC 3339, or how long ago: 2h')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Only messages sent up to this time')
            [CompletionResult]::new('--older-than', '--older-than', [CompletionResultType]::ParameterName, 'Only messages sent at least so long ago: 2h, 90m, 1d')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Peek even where the queue''s maxReceiveCount is 2 or less')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;queue;tail' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'End after so many messages')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'End after so many messages')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'End after so long: 30s, 5m')
            [CompletionResult]::new('--visibility-timeout', '--visibility-timeout', [CompletionResultType]::ParameterName, 'Seconds for which a message is hidden when it is received')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Only messages for which this jq predicate holds: ''.json.amount > 100''')
            [CompletionResult]::new('--match', '--match', [CompletionResultType]::ParameterName, 'Only messages whose body matches this event pattern: JSON, or @file')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'Only the message with this id; repeatable')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Only messages sent at this time or later: RFC 3339, or how long ago: 2h')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Only messages sent up to this time')
            [CompletionResult]::new('--older-than', '--older-than', [CompletionResultType]::ParameterName, 'Only messages sent at least so long ago: 2h, 90m, 1d')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Receive even where the queue''s maxReceiveCount is 2 or less')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;queues;tail' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'End after so many messages')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'End after so many messages')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'End after so long: 30s, 5m')
            [CompletionResult]::new('--visibility-timeout', '--visibility-timeout', [CompletionResultType]::ParameterName, 'Seconds for which a message is hidden when it is received')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Only messages for which this jq predicate holds: ''.json.amount > 100''')
            [CompletionResult]::new('--match', '--match', [CompletionResultType]::ParameterName, 'Only messages whose body matches this event pattern: JSON, or @file')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'Only the message with this id; repeatable')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Only messages sent at this time or later: RFC 3339, or how long ago: 2h')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Only messages sent up to this time')
            [CompletionResult]::new('--older-than', '--older-than', [CompletionResultType]::ParameterName, 'Only messages sent at least so long ago: 2h, 90m, 1d')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Receive even where the queue''s maxReceiveCount is 2 or less')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;queue;purge' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait for a purge that is going on, and until no message is counted')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;queues;purge' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait for a purge that is going on, and until no message is counted')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;queue;export' {
            [CompletionResult]::new('--output-file', '--output-file', [CompletionResultType]::ParameterName, 'Write to this file, which must not be there yet [default: stdout]')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many messages')
            [CompletionResult]::new('--visibility-timeout', '--visibility-timeout', [CompletionResultType]::ParameterName, 'Seconds for which a message in hand is hidden before that is extended [default: 60]')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Only messages for which this jq predicate holds: ''.json.amount > 100''')
            [CompletionResult]::new('--match', '--match', [CompletionResultType]::ParameterName, 'Only messages whose body matches this event pattern: JSON, or @file')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'Only the message with this id; repeatable')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Only messages sent at this time or later: RFC 3339, or how long ago: 2h')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Only messages sent up to this time')
            [CompletionResult]::new('--older-than', '--older-than', [CompletionResultType]::ParameterName, 'Only messages sent at least so long ago: 2h, 90m, 1d')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--delete', '--delete', [CompletionResultType]::ParameterName, 'Delete what was written')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Receive even where the queue''s maxReceiveCount is 2 or less')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;queues;export' {
            [CompletionResult]::new('--output-file', '--output-file', [CompletionResultType]::ParameterName, 'Write to this file, which must not be there yet [default: stdout]')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many messages')
            [CompletionResult]::new('--visibility-timeout', '--visibility-timeout', [CompletionResultType]::ParameterName, 'Seconds for which a message in hand is hidden before that is extended [default: 60]')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Only messages for which this jq predicate holds: ''.json.amount > 100''')
            [CompletionResult]::new('--match', '--match', [CompletionResultType]::ParameterName, 'Only messages whose body matches this event pattern: JSON, or @file')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'Only the message with this id; repeatable')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Only messages sent at this time or later: RFC 3339, or how long ago: 2h')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Only messages sent up to this time')
            [CompletionResult]::new('--older-than', '--older-than', [CompletionResultType]::ParameterName, 'Only messages sent at least so long ago: 2h, 90m, 1d')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--delete', '--delete', [CompletionResultType]::ParameterName, 'Delete what was written')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Receive even where the queue''s maxReceiveCount is 2 or less')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;queue;import' {
            [CompletionResult]::new('--rate', '--rate', [CompletionResultType]::ParameterName, 'At most so many messages a second')
            [CompletionResult]::new('--rejects', '--rejects', [CompletionResultType]::ParameterName, 'Write lines that were not sent to this file')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;queues;import' {
            [CompletionResult]::new('--rate', '--rate', [CompletionResultType]::ParameterName, 'At most so many messages a second')
            [CompletionResult]::new('--rejects', '--rejects', [CompletionResultType]::ParameterName, 'Write lines that were not sent to this file')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;queue;move' {
            [CompletionResult]::new('--to-region', '--to-region', [CompletionResultType]::ParameterName, 'The destination is in this region')
            [CompletionResult]::new('--to-profile', '--to-profile', [CompletionResultType]::ParameterName, 'The destination is reached with this AWS profile')
            [CompletionResult]::new('--group-by', '--group-by', [CompletionResultType]::ParameterName, 'Message group id of each message, by this jq filter over the object that --where sees')
            [CompletionResult]::new('--rate', '--rate', [CompletionResultType]::ParameterName, 'At most so many messages a second')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many messages')
            [CompletionResult]::new('--visibility-timeout', '--visibility-timeout', [CompletionResultType]::ParameterName, 'Seconds for which a message in hand is hidden before that is extended [default: 60]')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Only messages for which this jq predicate holds: ''.json.amount > 100''')
            [CompletionResult]::new('--match', '--match', [CompletionResultType]::ParameterName, 'Only messages whose body matches this event pattern: JSON, or @file')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'Only the message with this id; repeatable')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Only messages sent at this time or later: RFC 3339, or how long ago: 2h')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Only messages sent up to this time')
            [CompletionResult]::new('--older-than', '--older-than', [CompletionResultType]::ParameterName, 'Only messages sent at least so long ago: 2h, 90m, 1d')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Receive even where the queue''s maxReceiveCount is 2 or less')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;queues;move' {
            [CompletionResult]::new('--to-region', '--to-region', [CompletionResultType]::ParameterName, 'The destination is in this region')
            [CompletionResult]::new('--to-profile', '--to-profile', [CompletionResultType]::ParameterName, 'The destination is reached with this AWS profile')
            [CompletionResult]::new('--group-by', '--group-by', [CompletionResultType]::ParameterName, 'Message group id of each message, by this jq filter over the object that --where sees')
            [CompletionResult]::new('--rate', '--rate', [CompletionResultType]::ParameterName, 'At most so many messages a second')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many messages')
            [CompletionResult]::new('--visibility-timeout', '--visibility-timeout', [CompletionResultType]::ParameterName, 'Seconds for which a message in hand is hidden before that is extended [default: 60]')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Only messages for which this jq predicate holds: ''.json.amount > 100''')
            [CompletionResult]::new('--match', '--match', [CompletionResultType]::ParameterName, 'Only messages whose body matches this event pattern: JSON, or @file')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'Only the message with this id; repeatable')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Only messages sent at this time or later: RFC 3339, or how long ago: 2h')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Only messages sent up to this time')
            [CompletionResult]::new('--older-than', '--older-than', [CompletionResultType]::ParameterName, 'Only messages sent at least so long ago: 2h, 90m, 1d')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Receive even where the queue''s maxReceiveCount is 2 or less')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;queue;copy' {
            [CompletionResult]::new('--to-region', '--to-region', [CompletionResultType]::ParameterName, 'The destination is in this region')
            [CompletionResult]::new('--to-profile', '--to-profile', [CompletionResultType]::ParameterName, 'The destination is reached with this AWS profile')
            [CompletionResult]::new('--group-by', '--group-by', [CompletionResultType]::ParameterName, 'Message group id of each message, by this jq filter over the object that --where sees')
            [CompletionResult]::new('--rate', '--rate', [CompletionResultType]::ParameterName, 'At most so many messages a second')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many messages')
            [CompletionResult]::new('--visibility-timeout', '--visibility-timeout', [CompletionResultType]::ParameterName, 'Seconds for which a message in hand is hidden before that is extended [default: 60]')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Only messages for which this jq predicate holds: ''.json.amount > 100''')
            [CompletionResult]::new('--match', '--match', [CompletionResultType]::ParameterName, 'Only messages whose body matches this event pattern: JSON, or @file')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'Only the message with this id; repeatable')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Only messages sent at this time or later: RFC 3339, or how long ago: 2h')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Only messages sent up to this time')
            [CompletionResult]::new('--older-than', '--older-than', [CompletionResultType]::ParameterName, 'Only messages sent at least so long ago: 2h, 90m, 1d')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Receive even where the queue''s maxReceiveCount is 2 or less')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;queues;copy' {
            [CompletionResult]::new('--to-region', '--to-region', [CompletionResultType]::ParameterName, 'The destination is in this region')
            [CompletionResult]::new('--to-profile', '--to-profile', [CompletionResultType]::ParameterName, 'The destination is reached with this AWS profile')
            [CompletionResult]::new('--group-by', '--group-by', [CompletionResultType]::ParameterName, 'Message group id of each message, by this jq filter over the object that --where sees')
            [CompletionResult]::new('--rate', '--rate', [CompletionResultType]::ParameterName, 'At most so many messages a second')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many messages')
            [CompletionResult]::new('--visibility-timeout', '--visibility-timeout', [CompletionResultType]::ParameterName, 'Seconds for which a message in hand is hidden before that is extended [default: 60]')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Only messages for which this jq predicate holds: ''.json.amount > 100''')
            [CompletionResult]::new('--match', '--match', [CompletionResultType]::ParameterName, 'Only messages whose body matches this event pattern: JSON, or @file')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'Only the message with this id; repeatable')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Only messages sent at this time or later: RFC 3339, or how long ago: 2h')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Only messages sent up to this time')
            [CompletionResult]::new('--older-than', '--older-than', [CompletionResultType]::ParameterName, 'Only messages sent at least so long ago: 2h, 90m, 1d')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Receive even where the queue''s maxReceiveCount is 2 or less')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;queue;pause' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;queues;pause' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;queue;resume' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Switch on every consumer that is off, whoever switched it off')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;queues;resume' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Switch on every consumer that is off, whoever switched it off')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;queue;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List queues with their depths')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show everything about a queue')
            [CompletionResult]::new('send', 'send', [CompletionResultType]::ParameterValue, 'Send a message')
            [CompletionResult]::new('peek', 'peek', [CompletionResultType]::ParameterValue, 'Look at messages without deleting them')
            [CompletionResult]::new('tail', 'tail', [CompletionResultType]::ParameterValue, 'Follow what arrives, without deleting it')
            [CompletionResult]::new('purge', 'purge', [CompletionResultType]::ParameterValue, 'Delete every message of a queue')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write messages to a file, with nothing left out')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Send messages from a file: what was exported, what `aws sqs receive-message` printed, or plain lines')
            [CompletionResult]::new('move', 'move', [CompletionResultType]::ParameterValue, 'Move messages to another queue')
            [CompletionResult]::new('copy', 'copy', [CompletionResultType]::ParameterValue, 'Copy messages to another queue; they stay where they are, too')
            [CompletionResult]::new('pause', 'pause', [CompletionResultType]::ParameterValue, 'Switch off the Lambda functions that consume a queue, and remember which were on')
            [CompletionResult]::new('resume', 'resume', [CompletionResultType]::ParameterValue, 'Switch on again what `queue pause` switched off')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'msgctl;queue;help;list' {
            break
        }
        'msgctl;queue;help;show' {
            break
        }
        'msgctl;queue;help;send' {
            break
        }
        'msgctl;queue;help;peek' {
            break
        }
        'msgctl;queue;help;tail' {
            break
        }
        'msgctl;queue;help;purge' {
            break
        }
        'msgctl;queue;help;export' {
            break
        }
        'msgctl;queue;help;import' {
            break
        }
        'msgctl;queue;help;move' {
            break
        }
        'msgctl;queue;help;copy' {
            break
        }
        'msgctl;queue;help;pause' {
            break
        }
        'msgctl;queue;help;resume' {
            break
        }
        'msgctl;queue;help;help' {
            break
        }
        'msgctl;queues;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List queues with their depths')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show everything about a queue')
            [CompletionResult]::new('send', 'send', [CompletionResultType]::ParameterValue, 'Send a message')
            [CompletionResult]::new('peek', 'peek', [CompletionResultType]::ParameterValue, 'Look at messages without deleting them')
            [CompletionResult]::new('tail', 'tail', [CompletionResultType]::ParameterValue, 'Follow what arrives, without deleting it')
            [CompletionResult]::new('purge', 'purge', [CompletionResultType]::ParameterValue, 'Delete every message of a queue')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write messages to a file, with nothing left out')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Send messages from a file: what was exported, what `aws sqs receive-message` printed, or plain lines')
            [CompletionResult]::new('move', 'move', [CompletionResultType]::ParameterValue, 'Move messages to another queue')
            [CompletionResult]::new('copy', 'copy', [CompletionResultType]::ParameterValue, 'Copy messages to another queue; they stay where they are, too')
            [CompletionResult]::new('pause', 'pause', [CompletionResultType]::ParameterValue, 'Switch off the Lambda functions that consume a queue, and remember which were on')
            [CompletionResult]::new('resume', 'resume', [CompletionResultType]::ParameterValue, 'Switch on again what `queue pause` switched off')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'msgctl;queues;help;list' {
            break
        }
        'msgctl;queues;help;show' {
            break
        }
        'msgctl;queues;help;send' {
            break
        }
        'msgctl;queues;help;peek' {
            break
        }
        'msgctl;queues;help;tail' {
            break
        }
        'msgctl;queues;help;purge' {
            break
        }
        'msgctl;queues;help;export' {
            break
        }
        'msgctl;queues;help;import' {
            break
        }
        'msgctl;queues;help;move' {
            break
        }
        'msgctl;queues;help;copy' {
            break
        }
        'msgctl;queues;help;pause' {
            break
        }
        'msgctl;queues;help;resume' {
            break
        }
        'msgctl;queues;help;help' {
            break
        }
        'msgctl;dlq' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List dead-letter queues with their depths and sources')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List dead-letter queues with their depths and sources')
            [CompletionResult]::new('peek', 'peek', [CompletionResultType]::ParameterValue, 'Look at messages of a dead-letter queue without deleting them')
            [CompletionResult]::new('redrive', 'redrive', [CompletionResultType]::ParameterValue, 'Bring the messages of a dead-letter queue back to the queue they failed in')
            [CompletionResult]::new('triage', 'triage', [CompletionResultType]::ParameterValue, 'Tell what failed and why: messages that failed alike, with ready-to-run commands for each kind')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write the messages of a dead-letter queue to a file, with nothing left out')
            [CompletionResult]::new('drop', 'drop', [CompletionResultType]::ParameterValue, 'Delete selected messages of a dead-letter queue, after writing them to a file')
            [CompletionResult]::new('purge', 'purge', [CompletionResultType]::ParameterValue, 'Delete every message of a dead-letter queue')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show the move tasks of a dead-letter queue: what SQS itself moves, or has moved')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Cancel the move task that runs on a dead-letter queue; what it has moved stays moved')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'msgctl;dlqs' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List dead-letter queues with their depths and sources')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List dead-letter queues with their depths and sources')
            [CompletionResult]::new('peek', 'peek', [CompletionResultType]::ParameterValue, 'Look at messages of a dead-letter queue without deleting them')
            [CompletionResult]::new('redrive', 'redrive', [CompletionResultType]::ParameterValue, 'Bring the messages of a dead-letter queue back to the queue they failed in')
            [CompletionResult]::new('triage', 'triage', [CompletionResultType]::ParameterValue, 'Tell what failed and why: messages that failed alike, with ready-to-run commands for each kind')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write the messages of a dead-letter queue to a file, with nothing left out')
            [CompletionResult]::new('drop', 'drop', [CompletionResultType]::ParameterValue, 'Delete selected messages of a dead-letter queue, after writing them to a file')
            [CompletionResult]::new('purge', 'purge', [CompletionResultType]::ParameterValue, 'Delete every message of a dead-letter queue')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show the move tasks of a dead-letter queue: what SQS itself moves, or has moved')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Cancel the move task that runs on a dead-letter queue; what it has moved stays moved')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'msgctl;dlq;list' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'All dead-letter queues of the account and region, not only those of the project and stage')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;dlq;ls' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'All dead-letter queues of the account and region, not only those of the project and stage')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;dlqs;list' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'All dead-letter queues of the account and region, not only those of the project and stage')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;dlqs;ls' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'All dead-letter queues of the account and region, not only those of the project and stage')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;dlq;peek' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'How many messages to show')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'How many messages to show')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Only messages for which this jq predicate holds: ''.json.amount > 100''')
            [CompletionResult]::new('--match', '--match', [CompletionResultType]::ParameterName, 'Only messages whose body matches this event pattern: JSON, or @file')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'Only the message with this id; repeatable')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Only messages sent at this time or later: RFC 3339, or how long ago: 2h')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Only messages sent up to this time')
            [CompletionResult]::new('--older-than', '--older-than', [CompletionResultType]::ParameterName, 'Only messages sent at least so long ago: 2h, 90m, 1d')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Peek even where the queue''s maxReceiveCount is 2 or less')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;dlqs;peek' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'How many messages to show')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'How many messages to show')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Only messages for which this jq predicate holds: ''.json.amount > 100''')
            [CompletionResult]::new('--match', '--match', [CompletionResultType]::ParameterName, 'Only messages whose body matches this event pattern: JSON, or @file')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'Only the message with this id; repeatable')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Only messages sent at this time or later: RFC 3339, or how long ago: 2h')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Only messages sent up to this time')
            [CompletionResult]::new('--older-than', '--older-than', [CompletionResultType]::ParameterName, 'Only messages sent at least so long ago: 2h, 90m, 1d')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Peek even where the queue''s maxReceiveCount is 2 or less')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;dlq;redrive' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Send there instead of to the queue that each message failed in: a queue, topic:NAME, bus:NAME, or an ARN')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Move at most so many messages')
            [CompletionResult]::new('--rate', '--rate', [CompletionResultType]::ParameterName, 'Move at most so many messages a second')
            [CompletionResult]::new('--engine', '--engine', [CompletionResultType]::ParameterName, 'What moves the messages')
            [CompletionResult]::new('--edit', '--edit', [CompletionResultType]::ParameterName, 'Change each body, which has to be JSON, with this jq filter: ''.amount = 0''')
            [CompletionResult]::new('--backup', '--backup', [CompletionResultType]::ParameterName, 'Write the messages to this file as they were, before they are sent [default with --edit: a file in the state folder]')
            [CompletionResult]::new('--journal', '--journal', [CompletionResultType]::ParameterName, 'Write down what is sent and what arrived; after a kill, a second run with the same file sends nothing again that arrived, and lists the sends whose answer never came')
            [CompletionResult]::new('--canary', '--canary', [CompletionResultType]::ParameterName, 'Move so many messages first, watch whether they come back, and go on only if none does, or no more than --max-return-rate')
            [CompletionResult]::new('--canary-wait', '--canary-wait', [CompletionResultType]::ParameterName, 'How long to watch for them')
            [CompletionResult]::new('--max-return-rate', '--max-return-rate', [CompletionResultType]::ParameterName, 'Stop when more than this part of what was moved has come back: 5%')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Only messages for which this jq predicate holds: ''.json.amount > 100''')
            [CompletionResult]::new('--match', '--match', [CompletionResultType]::ParameterName, 'Only messages whose body matches this event pattern: JSON, or @file')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'Only the message with this id; repeatable')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Only messages sent at this time or later: RFC 3339, or how long ago: 2h')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Only messages sent up to this time')
            [CompletionResult]::new('--older-than', '--older-than', [CompletionResultType]::ParameterName, 'Only messages sent at least so long ago: 2h, 90m, 1d')
            [CompletionResult]::new('--visibility-timeout', '--visibility-timeout', [CompletionResultType]::ParameterName, 'Seconds for which a message in hand is hidden before that is extended [default: 60]')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--all-sources', '--all-sources', [CompletionResultType]::ParameterName, 'Of a dead-letter queue of several queues, bring back the messages of all of them')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait until the move task is over; this is the default')
            [CompletionResult]::new('--detach', '--detach', [CompletionResultType]::ParameterName, 'Only start the move task; nothing keeps it from moving what fails again')
            [CompletionResult]::new('--no-backup', '--no-backup', [CompletionResultType]::ParameterName, 'Edit without writing the messages to a file first')
            [CompletionResult]::new('--follow', '--follow', [CompletionResultType]::ParameterName, 'Go on until Ctrl-C, and move what arrives meanwhile, too; what fails again goes round and round')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;dlqs;redrive' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Send there instead of to the queue that each message failed in: a queue, topic:NAME, bus:NAME, or an ARN')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Move at most so many messages')
            [CompletionResult]::new('--rate', '--rate', [CompletionResultType]::ParameterName, 'Move at most so many messages a second')
            [CompletionResult]::new('--engine', '--engine', [CompletionResultType]::ParameterName, 'What moves the messages')
            [CompletionResult]::new('--edit', '--edit', [CompletionResultType]::ParameterName, 'Change each body, which has to be JSON, with this jq filter: ''.amount = 0''')
            [CompletionResult]::new('--backup', '--backup', [CompletionResultType]::ParameterName, 'Write the messages to this file as they were, before they are sent [default with --edit: a file in the state folder]')
            [CompletionResult]::new('--journal', '--journal', [CompletionResultType]::ParameterName, 'Write down what is sent and what arrived; after a kill, a second run with the same file sends nothing again that arrived, and lists the sends whose answer never came')
            [CompletionResult]::new('--canary', '--canary', [CompletionResultType]::ParameterName, 'Move so many messages first, watch whether they come back, and go on only if none does, or no more than --max-return-rate')
            [CompletionResult]::new('--canary-wait', '--canary-wait', [CompletionResultType]::ParameterName, 'How long to watch for them')
            [CompletionResult]::new('--max-return-rate', '--max-return-rate', [CompletionResultType]::ParameterName, 'Stop when more than this part of what was moved has come back: 5%')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Only messages for which this jq predicate holds: ''.json.amount > 100''')
            [CompletionResult]::new('--match', '--match', [CompletionResultType]::ParameterName, 'Only messages whose body matches this event pattern: JSON, or @file')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'Only the message with this id; repeatable')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Only messages sent at this time or later: RFC 3339, or how long ago: 2h')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Only messages sent up to this time')
            [CompletionResult]::new('--older-than', '--older-than', [CompletionResultType]::ParameterName, 'Only messages sent at least so long ago: 2h, 90m, 1d')
            [CompletionResult]::new('--visibility-timeout', '--visibility-timeout', [CompletionResultType]::ParameterName, 'Seconds for which a message in hand is hidden before that is extended [default: 60]')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--all-sources', '--all-sources', [CompletionResultType]::ParameterName, 'Of a dead-letter queue of several queues, bring back the messages of all of them')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait until the move task is over; this is the default')
            [CompletionResult]::new('--detach', '--detach', [CompletionResultType]::ParameterName, 'Only start the move task; nothing keeps it from moving what fails again')
            [CompletionResult]::new('--no-backup', '--no-backup', [CompletionResultType]::ParameterName, 'Edit without writing the messages to a file first')
            [CompletionResult]::new('--follow', '--follow', [CompletionResultType]::ParameterName, 'Go on until Ctrl-C, and move what arrives meanwhile, too; what fails again goes round and round')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;dlq;triage' {
            [CompletionResult]::new('--scan', '--scan', [CompletionResultType]::ParameterName, 'Read at most so many messages')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Only messages for which this jq predicate holds: ''.json.amount > 100''')
            [CompletionResult]::new('--match', '--match', [CompletionResultType]::ParameterName, 'Only messages whose body matches this event pattern: JSON, or @file')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'Only the message with this id; repeatable')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Only messages sent at this time or later: RFC 3339, or how long ago: 2h')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Only messages sent up to this time')
            [CompletionResult]::new('--older-than', '--older-than', [CompletionResultType]::ParameterName, 'Only messages sent at least so long ago: 2h, 90m, 1d')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;dlqs;triage' {
            [CompletionResult]::new('--scan', '--scan', [CompletionResultType]::ParameterName, 'Read at most so many messages')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Only messages for which this jq predicate holds: ''.json.amount > 100''')
            [CompletionResult]::new('--match', '--match', [CompletionResultType]::ParameterName, 'Only messages whose body matches this event pattern: JSON, or @file')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'Only the message with this id; repeatable')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Only messages sent at this time or later: RFC 3339, or how long ago: 2h')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Only messages sent up to this time')
            [CompletionResult]::new('--older-than', '--older-than', [CompletionResultType]::ParameterName, 'Only messages sent at least so long ago: 2h, 90m, 1d')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;dlq;export' {
            [CompletionResult]::new('--output-file', '--output-file', [CompletionResultType]::ParameterName, 'Write to this file, which must not be there yet [default: stdout]')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many messages')
            [CompletionResult]::new('--visibility-timeout', '--visibility-timeout', [CompletionResultType]::ParameterName, 'Seconds for which a message in hand is hidden before that is extended [default: 60]')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Only messages for which this jq predicate holds: ''.json.amount > 100''')
            [CompletionResult]::new('--match', '--match', [CompletionResultType]::ParameterName, 'Only messages whose body matches this event pattern: JSON, or @file')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'Only the message with this id; repeatable')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Only messages sent at this time or later: RFC 3339, or how long ago: 2h')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Only messages sent up to this time')
            [CompletionResult]::new('--older-than', '--older-than', [CompletionResultType]::ParameterName, 'Only messages sent at least so long ago: 2h, 90m, 1d')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--delete', '--delete', [CompletionResultType]::ParameterName, 'Delete what was written')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Receive even where the queue''s maxReceiveCount is 2 or less')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;dlqs;export' {
            [CompletionResult]::new('--output-file', '--output-file', [CompletionResultType]::ParameterName, 'Write to this file, which must not be there yet [default: stdout]')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many messages')
            [CompletionResult]::new('--visibility-timeout', '--visibility-timeout', [CompletionResultType]::ParameterName, 'Seconds for which a message in hand is hidden before that is extended [default: 60]')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Only messages for which this jq predicate holds: ''.json.amount > 100''')
            [CompletionResult]::new('--match', '--match', [CompletionResultType]::ParameterName, 'Only messages whose body matches this event pattern: JSON, or @file')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'Only the message with this id; repeatable')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Only messages sent at this time or later: RFC 3339, or how long ago: 2h')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Only messages sent up to this time')
            [CompletionResult]::new('--older-than', '--older-than', [CompletionResultType]::ParameterName, 'Only messages sent at least so long ago: 2h, 90m, 1d')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--delete', '--delete', [CompletionResultType]::ParameterName, 'Delete what was written')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Receive even where the queue''s maxReceiveCount is 2 or less')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;dlq;drop' {
            [CompletionResult]::new('--backup', '--backup', [CompletionResultType]::ParameterName, 'Write the messages to this file before they are deleted [default: a file in the state folder]')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many messages')
            [CompletionResult]::new('--visibility-timeout', '--visibility-timeout', [CompletionResultType]::ParameterName, 'Seconds for which a message in hand is hidden before that is extended [default: 60]')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Only messages for which this jq predicate holds: ''.json.amount > 100''')
            [CompletionResult]::new('--match', '--match', [CompletionResultType]::ParameterName, 'Only messages whose body matches this event pattern: JSON, or @file')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'Only the message with this id; repeatable')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Only messages sent at this time or later: RFC 3339, or how long ago: 2h')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Only messages sent up to this time')
            [CompletionResult]::new('--older-than', '--older-than', [CompletionResultType]::ParameterName, 'Only messages sent at least so long ago: 2h, 90m, 1d')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Delete all messages, without selecting')
            [CompletionResult]::new('--no-backup', '--no-backup', [CompletionResultType]::ParameterName, 'Delete without writing the messages to a file first')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Receive even where the queue''s maxReceiveCount is 2 or less')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;dlqs;drop' {
            [CompletionResult]::new('--backup', '--backup', [CompletionResultType]::ParameterName, 'Write the messages to this file before they are deleted [default: a file in the state folder]')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many messages')
            [CompletionResult]::new('--visibility-timeout', '--visibility-timeout', [CompletionResultType]::ParameterName, 'Seconds for which a message in hand is hidden before that is extended [default: 60]')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Only messages for which this jq predicate holds: ''.json.amount > 100''')
            [CompletionResult]::new('--match', '--match', [CompletionResultType]::ParameterName, 'Only messages whose body matches this event pattern: JSON, or @file')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'Only the message with this id; repeatable')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Only messages sent at this time or later: RFC 3339, or how long ago: 2h')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Only messages sent up to this time')
            [CompletionResult]::new('--older-than', '--older-than', [CompletionResultType]::ParameterName, 'Only messages sent at least so long ago: 2h, 90m, 1d')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Delete all messages, without selecting')
            [CompletionResult]::new('--no-backup', '--no-backup', [CompletionResultType]::ParameterName, 'Delete without writing the messages to a file first')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Receive even where the queue''s maxReceiveCount is 2 or less')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;dlq;purge' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait for a purge that is going on, and until no message is counted')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;dlqs;purge' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait for a purge that is going on, and until no message is counted')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;dlq;status' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;dlqs;status' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;dlq;cancel' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;dlqs;cancel' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;dlq;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List dead-letter queues with their depths and sources')
            [CompletionResult]::new('peek', 'peek', [CompletionResultType]::ParameterValue, 'Look at messages of a dead-letter queue without deleting them')
            [CompletionResult]::new('redrive', 'redrive', [CompletionResultType]::ParameterValue, 'Bring the messages of a dead-letter queue back to the queue they failed in')
            [CompletionResult]::new('triage', 'triage', [CompletionResultType]::ParameterValue, 'Tell what failed and why: messages that failed alike, with ready-to-run commands for each kind')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write the messages of a dead-letter queue to a file, with nothing left out')
            [CompletionResult]::new('drop', 'drop', [CompletionResultType]::ParameterValue, 'Delete selected messages of a dead-letter queue, after writing them to a file')
            [CompletionResult]::new('purge', 'purge', [CompletionResultType]::ParameterValue, 'Delete every message of a dead-letter queue')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show the move tasks of a dead-letter queue: what SQS itself moves, or has moved')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Cancel the move task that runs on a dead-letter queue; what it has moved stays moved')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'msgctl;dlq;help;list' {
            break
        }
        'msgctl;dlq;help;peek' {
            break
        }
        'msgctl;dlq;help;redrive' {
            break
        }
        'msgctl;dlq;help;triage' {
            break
        }
        'msgctl;dlq;help;export' {
            break
        }
        'msgctl;dlq;help;drop' {
            break
        }
        'msgctl;dlq;help;purge' {
            break
        }
        'msgctl;dlq;help;status' {
            break
        }
        'msgctl;dlq;help;cancel' {
            break
        }
        'msgctl;dlq;help;help' {
            break
        }
        'msgctl;dlqs;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List dead-letter queues with their depths and sources')
            [CompletionResult]::new('peek', 'peek', [CompletionResultType]::ParameterValue, 'Look at messages of a dead-letter queue without deleting them')
            [CompletionResult]::new('redrive', 'redrive', [CompletionResultType]::ParameterValue, 'Bring the messages of a dead-letter queue back to the queue they failed in')
            [CompletionResult]::new('triage', 'triage', [CompletionResultType]::ParameterValue, 'Tell what failed and why: messages that failed alike, with ready-to-run commands for each kind')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write the messages of a dead-letter queue to a file, with nothing left out')
            [CompletionResult]::new('drop', 'drop', [CompletionResultType]::ParameterValue, 'Delete selected messages of a dead-letter queue, after writing them to a file')
            [CompletionResult]::new('purge', 'purge', [CompletionResultType]::ParameterValue, 'Delete every message of a dead-letter queue')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show the move tasks of a dead-letter queue: what SQS itself moves, or has moved')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Cancel the move task that runs on a dead-letter queue; what it has moved stays moved')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'msgctl;dlqs;help;list' {
            break
        }
        'msgctl;dlqs;help;peek' {
            break
        }
        'msgctl;dlqs;help;redrive' {
            break
        }
        'msgctl;dlqs;help;triage' {
            break
        }
        'msgctl;dlqs;help;export' {
            break
        }
        'msgctl;dlqs;help;drop' {
            break
        }
        'msgctl;dlqs;help;purge' {
            break
        }
        'msgctl;dlqs;help;status' {
            break
        }
        'msgctl;dlqs;help;cancel' {
            break
        }
        'msgctl;dlqs;help;help' {
            break
        }
        'msgctl;topic' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List topics with their subscriptions')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List topics with their subscriptions')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show everything about a topic, with its subscriptions')
            [CompletionResult]::new('publish', 'publish', [CompletionResultType]::ParameterValue, 'Publish a message')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'msgctl;topics' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List topics with their subscriptions')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List topics with their subscriptions')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show everything about a topic, with its subscriptions')
            [CompletionResult]::new('publish', 'publish', [CompletionResultType]::ParameterValue, 'Publish a message')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'msgctl;topic;list' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'All topics of the account and region, not only those of the project and stage')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;topic;ls' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'All topics of the account and region, not only those of the project and stage')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;topics;list' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'All topics of the account and region, not only those of the project and stage')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;topics;ls' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'All topics of the account and region, not only those of the project and stage')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;topic;show' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;topics;show' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;topic;publish' {
            [CompletionResult]::new('--attr', '--attr', [CompletionResultType]::ParameterName, 'A message attribute: name=value, name:Number=5, name:String.Array=["a"], name:Binary=@file; repeatable')
            [CompletionResult]::new('--subject', '--subject', [CompletionResultType]::ParameterName, 'Subject of e-mails, up to 100 characters')
            [CompletionResult]::new('--group', '--group', [CompletionResultType]::ParameterName, 'Message group id; needed on FIFO topics')
            [CompletionResult]::new('--dedup', '--dedup', [CompletionResultType]::ParameterName, 'Message deduplication id; needed on FIFO topics without content-based deduplication')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;topics;publish' {
            [CompletionResult]::new('--attr', '--attr', [CompletionResultType]::ParameterName, 'A message attribute: name=value, name:Number=5, name:String.Array=["a"], name:Binary=@file; repeatable')
            [CompletionResult]::new('--subject', '--subject', [CompletionResultType]::ParameterName, 'Subject of e-mails, up to 100 characters')
            [CompletionResult]::new('--group', '--group', [CompletionResultType]::ParameterName, 'Message group id; needed on FIFO topics')
            [CompletionResult]::new('--dedup', '--dedup', [CompletionResultType]::ParameterName, 'Message deduplication id; needed on FIFO topics without content-based deduplication')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;topic;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List topics with their subscriptions')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show everything about a topic, with its subscriptions')
            [CompletionResult]::new('publish', 'publish', [CompletionResultType]::ParameterValue, 'Publish a message')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'msgctl;topic;help;list' {
            break
        }
        'msgctl;topic;help;show' {
            break
        }
        'msgctl;topic;help;publish' {
            break
        }
        'msgctl;topic;help;help' {
            break
        }
        'msgctl;topics;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List topics with their subscriptions')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show everything about a topic, with its subscriptions')
            [CompletionResult]::new('publish', 'publish', [CompletionResultType]::ParameterValue, 'Publish a message')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'msgctl;topics;help;list' {
            break
        }
        'msgctl;topics;help;show' {
            break
        }
        'msgctl;topics;help;publish' {
            break
        }
        'msgctl;topics;help;help' {
            break
        }
        'msgctl;events' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('publish', 'publish', [CompletionResultType]::ParameterValue, 'Publish an event to the bus')
            [CompletionResult]::new('rules', 'rules', [CompletionResultType]::ParameterValue, 'List the rules of the bus with their targets')
            [CompletionResult]::new('archive', 'archive', [CompletionResultType]::ParameterValue, 'Look at the archives of the bus')
            [CompletionResult]::new('archives', 'archives', [CompletionResultType]::ParameterValue, 'Look at the archives of the bus')
            [CompletionResult]::new('replay', 'replay', [CompletionResultType]::ParameterValue, 'Send archived events to the bus again')
            [CompletionResult]::new('replays', 'replays', [CompletionResultType]::ParameterValue, 'Send archived events to the bus again')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'msgctl;event' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('publish', 'publish', [CompletionResultType]::ParameterValue, 'Publish an event to the bus')
            [CompletionResult]::new('rules', 'rules', [CompletionResultType]::ParameterValue, 'List the rules of the bus with their targets')
            [CompletionResult]::new('archive', 'archive', [CompletionResultType]::ParameterValue, 'Look at the archives of the bus')
            [CompletionResult]::new('archives', 'archives', [CompletionResultType]::ParameterValue, 'Look at the archives of the bus')
            [CompletionResult]::new('replay', 'replay', [CompletionResultType]::ParameterValue, 'Send archived events to the bus again')
            [CompletionResult]::new('replays', 'replays', [CompletionResultType]::ParameterValue, 'Send archived events to the bus again')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'msgctl;events;publish' {
            [CompletionResult]::new('--source', '--source', [CompletionResultType]::ParameterName, 'Who says so')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'When it happened, RFC 3339; without it, when the bus takes it')
            [CompletionResult]::new('--resource', '--resource', [CompletionResultType]::ParameterName, 'A resource that it is about, by ARN; repeatable')
            [CompletionResult]::new('--bus', '--bus', [CompletionResultType]::ParameterName, 'The event bus: short name, full name or ARN [env: EVENT_BUS_NAME] [default: events]')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;event;publish' {
            [CompletionResult]::new('--source', '--source', [CompletionResultType]::ParameterName, 'Who says so')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'When it happened, RFC 3339; without it, when the bus takes it')
            [CompletionResult]::new('--resource', '--resource', [CompletionResultType]::ParameterName, 'A resource that it is about, by ARN; repeatable')
            [CompletionResult]::new('--bus', '--bus', [CompletionResultType]::ParameterName, 'The event bus: short name, full name or ARN [env: EVENT_BUS_NAME] [default: events]')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;events;rules' {
            [CompletionResult]::new('--bus', '--bus', [CompletionResultType]::ParameterName, 'The event bus: short name, full name or ARN [env: EVENT_BUS_NAME] [default: events]')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;event;rules' {
            [CompletionResult]::new('--bus', '--bus', [CompletionResultType]::ParameterName, 'The event bus: short name, full name or ARN [env: EVENT_BUS_NAME] [default: events]')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;events;archive' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the archives of the bus')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the archives of the bus')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show everything about an archive')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'msgctl;events;archives' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the archives of the bus')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the archives of the bus')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show everything about an archive')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'msgctl;events;archive;list' {
            [CompletionResult]::new('--bus', '--bus', [CompletionResultType]::ParameterName, 'The event bus: short name, full name or ARN [env: EVENT_BUS_NAME] [default: events]')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;events;archive;ls' {
            [CompletionResult]::new('--bus', '--bus', [CompletionResultType]::ParameterName, 'The event bus: short name, full name or ARN [env: EVENT_BUS_NAME] [default: events]')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;events;archives;list' {
            [CompletionResult]::new('--bus', '--bus', [CompletionResultType]::ParameterName, 'The event bus: short name, full name or ARN [env: EVENT_BUS_NAME] [default: events]')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;events;archives;ls' {
            [CompletionResult]::new('--bus', '--bus', [CompletionResultType]::ParameterName, 'The event bus: short name, full name or ARN [env: EVENT_BUS_NAME] [default: events]')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;events;archive;show' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;events;archives;show' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;events;archive;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the archives of the bus')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show everything about an archive')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'msgctl;events;archive;help;list' {
            break
        }
        'msgctl;events;archive;help;show' {
            break
        }
        'msgctl;events;archive;help;help' {
            break
        }
        'msgctl;events;archives;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the archives of the bus')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show everything about an archive')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'msgctl;events;archives;help;list' {
            break
        }
        'msgctl;events;archives;help;show' {
            break
        }
        'msgctl;events;archives;help;help' {
            break
        }
        'msgctl;event;archive' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the archives of the bus')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the archives of the bus')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show everything about an archive')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'msgctl;event;archives' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the archives of the bus')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the archives of the bus')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show everything about an archive')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'msgctl;event;archive;list' {
            [CompletionResult]::new('--bus', '--bus', [CompletionResultType]::ParameterName, 'The event bus: short name, full name or ARN [env: EVENT_BUS_NAME] [default: events]')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;event;archive;ls' {
            [CompletionResult]::new('--bus', '--bus', [CompletionResultType]::ParameterName, 'The event bus: short name, full name or ARN [env: EVENT_BUS_NAME] [default: events]')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;event;archives;list' {
            [CompletionResult]::new('--bus', '--bus', [CompletionResultType]::ParameterName, 'The event bus: short name, full name or ARN [env: EVENT_BUS_NAME] [default: events]')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;event;archives;ls' {
            [CompletionResult]::new('--bus', '--bus', [CompletionResultType]::ParameterName, 'The event bus: short name, full name or ARN [env: EVENT_BUS_NAME] [default: events]')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;event;archive;show' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;event;archives;show' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;event;archive;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the archives of the bus')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show everything about an archive')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'msgctl;event;archive;help;list' {
            break
        }
        'msgctl;event;archive;help;show' {
            break
        }
        'msgctl;event;archive;help;help' {
            break
        }
        'msgctl;event;archives;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the archives of the bus')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show everything about an archive')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'msgctl;event;archives;help;list' {
            break
        }
        'msgctl;event;archives;help;show' {
            break
        }
        'msgctl;event;archives;help;help' {
            break
        }
        'msgctl;events;replay' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('start', 'start', [CompletionResultType]::ParameterValue, 'Start a replay')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Tell how far a replay is')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List replays, the latest first')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List replays, the latest first')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Cancel a replay; what it has sent stays sent')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'msgctl;events;replays' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('start', 'start', [CompletionResultType]::ParameterValue, 'Start a replay')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Tell how far a replay is')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List replays, the latest first')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List replays, the latest first')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Cancel a replay; what it has sent stays sent')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'msgctl;events;replay;start' {
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'From when on: RFC 3339, or how long ago: 2h')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Until when [default: now]')
            [CompletionResult]::new('--rule', '--rule', [CompletionResultType]::ParameterName, 'A rule that gets the events again; repeatable')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Name of the replay [default: replay- and the time]')
            [CompletionResult]::new('--bus', '--bus', [CompletionResultType]::ParameterName, 'The event bus: short name, full name or ARN [env: EVENT_BUS_NAME] [default: events]')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--all-rules', '--all-rules', [CompletionResultType]::ParameterName, 'Every rule of the bus gets the events again')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;events;replays;start' {
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'From when on: RFC 3339, or how long ago: 2h')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Until when [default: now]')
            [CompletionResult]::new('--rule', '--rule', [CompletionResultType]::ParameterName, 'A rule that gets the events again; repeatable')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Name of the replay [default: replay- and the time]')
            [CompletionResult]::new('--bus', '--bus', [CompletionResultType]::ParameterName, 'The event bus: short name, full name or ARN [env: EVENT_BUS_NAME] [default: events]')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--all-rules', '--all-rules', [CompletionResultType]::ParameterName, 'Every rule of the bus gets the events again')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;events;replay;status' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;events;replays;status' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;events;replay;list' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'All replays of the account and region, not only those of the project and stage')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;events;replay;ls' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'All replays of the account and region, not only those of the project and stage')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;events;replays;list' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'All replays of the account and region, not only those of the project and stage')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;events;replays;ls' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'All replays of the account and region, not only those of the project and stage')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;events;replay;cancel' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;events;replays;cancel' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;events;replay;help' {
            [CompletionResult]::new('start', 'start', [CompletionResultType]::ParameterValue, 'Start a replay')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Tell how far a replay is')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List replays, the latest first')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Cancel a replay; what it has sent stays sent')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'msgctl;events;replay;help;start' {
            break
        }
        'msgctl;events;replay;help;status' {
            break
        }
        'msgctl;events;replay;help;list' {
            break
        }
        'msgctl;events;replay;help;cancel' {
            break
        }
        'msgctl;events;replay;help;help' {
            break
        }
        'msgctl;events;replays;help' {
            [CompletionResult]::new('start', 'start', [CompletionResultType]::ParameterValue, 'Start a replay')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Tell how far a replay is')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List replays, the latest first')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Cancel a replay; what it has sent stays sent')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'msgctl;events;replays;help;start' {
            break
        }
        'msgctl;events;replays;help;status' {
            break
        }
        'msgctl;events;replays;help;list' {
            break
        }
        'msgctl;events;replays;help;cancel' {
            break
        }
        'msgctl;events;replays;help;help' {
            break
        }
        'msgctl;event;replay' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('start', 'start', [CompletionResultType]::ParameterValue, 'Start a replay')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Tell how far a replay is')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List replays, the latest first')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List replays, the latest first')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Cancel a replay; what it has sent stays sent')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'msgctl;event;replays' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('start', 'start', [CompletionResultType]::ParameterValue, 'Start a replay')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Tell how far a replay is')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List replays, the latest first')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List replays, the latest first')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Cancel a replay; what it has sent stays sent')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'msgctl;event;replay;start' {
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'From when on: RFC 3339, or how long ago: 2h')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Until when [default: now]')
            [CompletionResult]::new('--rule', '--rule', [CompletionResultType]::ParameterName, 'A rule that gets the events again; repeatable')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Name of the replay [default: replay- and the time]')
            [CompletionResult]::new('--bus', '--bus', [CompletionResultType]::ParameterName, 'The event bus: short name, full name or ARN [env: EVENT_BUS_NAME] [default: events]')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--all-rules', '--all-rules', [CompletionResultType]::ParameterName, 'Every rule of the bus gets the events again')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;event;replays;start' {
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'From when on: RFC 3339, or how long ago: 2h')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Until when [default: now]')
            [CompletionResult]::new('--rule', '--rule', [CompletionResultType]::ParameterName, 'A rule that gets the events again; repeatable')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Name of the replay [default: replay- and the time]')
            [CompletionResult]::new('--bus', '--bus', [CompletionResultType]::ParameterName, 'The event bus: short name, full name or ARN [env: EVENT_BUS_NAME] [default: events]')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--all-rules', '--all-rules', [CompletionResultType]::ParameterName, 'Every rule of the bus gets the events again')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;event;replay;status' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;event;replays;status' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;event;replay;list' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'All replays of the account and region, not only those of the project and stage')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;event;replay;ls' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'All replays of the account and region, not only those of the project and stage')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;event;replays;list' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'All replays of the account and region, not only those of the project and stage')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;event;replays;ls' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'All replays of the account and region, not only those of the project and stage')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;event;replay;cancel' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;event;replays;cancel' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;event;replay;help' {
            [CompletionResult]::new('start', 'start', [CompletionResultType]::ParameterValue, 'Start a replay')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Tell how far a replay is')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List replays, the latest first')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Cancel a replay; what it has sent stays sent')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'msgctl;event;replay;help;start' {
            break
        }
        'msgctl;event;replay;help;status' {
            break
        }
        'msgctl;event;replay;help;list' {
            break
        }
        'msgctl;event;replay;help;cancel' {
            break
        }
        'msgctl;event;replay;help;help' {
            break
        }
        'msgctl;event;replays;help' {
            [CompletionResult]::new('start', 'start', [CompletionResultType]::ParameterValue, 'Start a replay')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Tell how far a replay is')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List replays, the latest first')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Cancel a replay; what it has sent stays sent')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'msgctl;event;replays;help;start' {
            break
        }
        'msgctl;event;replays;help;status' {
            break
        }
        'msgctl;event;replays;help;list' {
            break
        }
        'msgctl;event;replays;help;cancel' {
            break
        }
        'msgctl;event;replays;help;help' {
            break
        }
        'msgctl;events;help' {
            [CompletionResult]::new('publish', 'publish', [CompletionResultType]::ParameterValue, 'Publish an event to the bus')
            [CompletionResult]::new('rules', 'rules', [CompletionResultType]::ParameterValue, 'List the rules of the bus with their targets')
            [CompletionResult]::new('archive', 'archive', [CompletionResultType]::ParameterValue, 'Look at the archives of the bus')
            [CompletionResult]::new('replay', 'replay', [CompletionResultType]::ParameterValue, 'Send archived events to the bus again')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'msgctl;events;help;publish' {
            break
        }
        'msgctl;events;help;rules' {
            break
        }
        'msgctl;events;help;archive' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the archives of the bus')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show everything about an archive')
            break
        }
        'msgctl;events;help;archive;list' {
            break
        }
        'msgctl;events;help;archive;show' {
            break
        }
        'msgctl;events;help;replay' {
            [CompletionResult]::new('start', 'start', [CompletionResultType]::ParameterValue, 'Start a replay')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Tell how far a replay is')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List replays, the latest first')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Cancel a replay; what it has sent stays sent')
            break
        }
        'msgctl;events;help;replay;start' {
            break
        }
        'msgctl;events;help;replay;status' {
            break
        }
        'msgctl;events;help;replay;list' {
            break
        }
        'msgctl;events;help;replay;cancel' {
            break
        }
        'msgctl;events;help;help' {
            break
        }
        'msgctl;event;help' {
            [CompletionResult]::new('publish', 'publish', [CompletionResultType]::ParameterValue, 'Publish an event to the bus')
            [CompletionResult]::new('rules', 'rules', [CompletionResultType]::ParameterValue, 'List the rules of the bus with their targets')
            [CompletionResult]::new('archive', 'archive', [CompletionResultType]::ParameterValue, 'Look at the archives of the bus')
            [CompletionResult]::new('replay', 'replay', [CompletionResultType]::ParameterValue, 'Send archived events to the bus again')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'msgctl;event;help;publish' {
            break
        }
        'msgctl;event;help;rules' {
            break
        }
        'msgctl;event;help;archive' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the archives of the bus')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show everything about an archive')
            break
        }
        'msgctl;event;help;archive;list' {
            break
        }
        'msgctl;event;help;archive;show' {
            break
        }
        'msgctl;event;help;replay' {
            [CompletionResult]::new('start', 'start', [CompletionResultType]::ParameterValue, 'Start a replay')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Tell how far a replay is')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List replays, the latest first')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Cancel a replay; what it has sent stays sent')
            break
        }
        'msgctl;event;help;replay;start' {
            break
        }
        'msgctl;event;help;replay;status' {
            break
        }
        'msgctl;event;help;replay;list' {
            break
        }
        'msgctl;event;help;replay;cancel' {
            break
        }
        'msgctl;event;help;help' {
            break
        }
        'msgctl;users' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List users')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List users')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show everything about a user, with the groups')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a user')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a user; this cannot be taken back')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'msgctl;user' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List users')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List users')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show everything about a user, with the groups')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a user')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a user; this cannot be taken back')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'msgctl;users;list' {
            [CompletionResult]::new('--pool', '--pool', [CompletionResultType]::ParameterName, 'The user pool: short name, full name, id or ARN')
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Only users that match, in Cognito''s own form: ''email ^= "ann"''')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'List at most so many users')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;users;ls' {
            [CompletionResult]::new('--pool', '--pool', [CompletionResultType]::ParameterName, 'The user pool: short name, full name, id or ARN')
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Only users that match, in Cognito''s own form: ''email ^= "ann"''')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'List at most so many users')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;user;list' {
            [CompletionResult]::new('--pool', '--pool', [CompletionResultType]::ParameterName, 'The user pool: short name, full name, id or ARN')
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Only users that match, in Cognito''s own form: ''email ^= "ann"''')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'List at most so many users')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;user;ls' {
            [CompletionResult]::new('--pool', '--pool', [CompletionResultType]::ParameterName, 'The user pool: short name, full name, id or ARN')
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Only users that match, in Cognito''s own form: ''email ^= "ann"''')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'List at most so many users')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;users;show' {
            [CompletionResult]::new('--pool', '--pool', [CompletionResultType]::ParameterName, 'The user pool: short name, full name, id or ARN')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;user;show' {
            [CompletionResult]::new('--pool', '--pool', [CompletionResultType]::ParameterName, 'The user pool: short name, full name, id or ARN')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;users;create' {
            [CompletionResult]::new('--attr', '--attr', [CompletionResultType]::ParameterName, 'An attribute: name=value; repeatable')
            [CompletionResult]::new('--pool', '--pool', [CompletionResultType]::ParameterName, 'The user pool: short name, full name, id or ARN')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--invite', '--invite', [CompletionResultType]::ParameterName, 'Have Cognito send an e-mail with a temporary password')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;user;create' {
            [CompletionResult]::new('--attr', '--attr', [CompletionResultType]::ParameterName, 'An attribute: name=value; repeatable')
            [CompletionResult]::new('--pool', '--pool', [CompletionResultType]::ParameterName, 'The user pool: short name, full name, id or ARN')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--invite', '--invite', [CompletionResultType]::ParameterName, 'Have Cognito send an e-mail with a temporary password')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;users;delete' {
            [CompletionResult]::new('--pool', '--pool', [CompletionResultType]::ParameterName, 'The user pool: short name, full name, id or ARN')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;user;delete' {
            [CompletionResult]::new('--pool', '--pool', [CompletionResultType]::ParameterName, 'The user pool: short name, full name, id or ARN')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;users;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List users')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show everything about a user, with the groups')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a user')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a user; this cannot be taken back')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'msgctl;users;help;list' {
            break
        }
        'msgctl;users;help;show' {
            break
        }
        'msgctl;users;help;create' {
            break
        }
        'msgctl;users;help;delete' {
            break
        }
        'msgctl;users;help;help' {
            break
        }
        'msgctl;user;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List users')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show everything about a user, with the groups')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a user')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a user; this cannot be taken back')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'msgctl;user;help;list' {
            break
        }
        'msgctl;user;help;show' {
            break
        }
        'msgctl;user;help;create' {
            break
        }
        'msgctl;user;help;delete' {
            break
        }
        'msgctl;user;help;help' {
            break
        }
        'msgctl;report' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('queues', 'queues', [CompletionResultType]::ParameterValue, 'Every queue with its depth, the age of its oldest message and what is in its dead-letter queue, the worst first')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'msgctl;reports' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('queues', 'queues', [CompletionResultType]::ParameterValue, 'Every queue with its depth, the age of its oldest message and what is in its dead-letter queue, the worst first')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'msgctl;report;queues' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'All queues of the account and region, not only those of the project and stage')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;reports;queues' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'All queues of the account and region, not only those of the project and stage')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;report;help' {
            [CompletionResult]::new('queues', 'queues', [CompletionResultType]::ParameterValue, 'Every queue with its depth, the age of its oldest message and what is in its dead-letter queue, the worst first')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'msgctl;report;help;queues' {
            break
        }
        'msgctl;report;help;help' {
            break
        }
        'msgctl;reports;help' {
            [CompletionResult]::new('queues', 'queues', [CompletionResultType]::ParameterValue, 'Every queue with its depth, the age of its oldest message and what is in its dead-letter queue, the worst first')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'msgctl;reports;help;queues' {
            break
        }
        'msgctl;reports;help;help' {
            break
        }
        'msgctl;stack' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Everything that is named after the project and stage, deployed by this template or not')
            [CompletionResult]::new('template', 'template', [CompletionResultType]::ParameterValue, 'Print the CloudFormation template')
            [CompletionResult]::new('deploy', 'deploy', [CompletionResultType]::ParameterValue, 'Create the stack, or bring it up to date with the template')
            [CompletionResult]::new('diff', 'diff', [CompletionResultType]::ParameterValue, 'Show what a deployment would change')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete the stack with its messages, users and archived events')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'msgctl;stack;status' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;stack;template' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;stack;deploy' {
            [CompletionResult]::new('--alarm-email', '--alarm-email', [CompletionResultType]::ParameterName, 'Address that alarms are mailed to; it has to confirm')
            [CompletionResult]::new('--notification-email', '--notification-email', [CompletionResultType]::ParameterName, 'Address that notifications are mailed to; it has to confirm')
            [CompletionResult]::new('--kms-key', '--kms-key', [CompletionResultType]::ParameterName, 'KMS key for queues and topics; its policy has to let SNS, EventBridge and CloudWatch use it')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Whether the bus has an archive [default: true]')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;stack;diff' {
            [CompletionResult]::new('--alarm-email', '--alarm-email', [CompletionResultType]::ParameterName, 'Address that alarms are mailed to; it has to confirm')
            [CompletionResult]::new('--notification-email', '--notification-email', [CompletionResultType]::ParameterName, 'Address that notifications are mailed to; it has to confirm')
            [CompletionResult]::new('--kms-key', '--kms-key', [CompletionResultType]::ParameterName, 'KMS key for queues and topics; its policy has to let SNS, EventBridge and CloudWatch use it')
            [CompletionResult]::new('--archive', '--archive', [CompletionResultType]::ParameterName, 'Whether the bus has an archive [default: true]')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;stack;delete' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;stack;help' {
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Everything that is named after the project and stage, deployed by this template or not')
            [CompletionResult]::new('template', 'template', [CompletionResultType]::ParameterValue, 'Print the CloudFormation template')
            [CompletionResult]::new('deploy', 'deploy', [CompletionResultType]::ParameterValue, 'Create the stack, or bring it up to date with the template')
            [CompletionResult]::new('diff', 'diff', [CompletionResultType]::ParameterValue, 'Show what a deployment would change')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete the stack with its messages, users and archived events')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'msgctl;stack;help;status' {
            break
        }
        'msgctl;stack;help;template' {
            break
        }
        'msgctl;stack;help;deploy' {
            break
        }
        'msgctl;stack;help;diff' {
            break
        }
        'msgctl;stack;help;delete' {
            break
        }
        'msgctl;stack;help;help' {
            break
        }
        'msgctl;sandbox' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('up', 'up', [CompletionResultType]::ParameterValue, 'Start a local AWS emulator in the background and make the stack in it')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Tell whether the sandbox is running, and where')
            [CompletionResult]::new('env', 'env', [CompletionResultType]::ParameterValue, 'Print the exports with which other AWS tools work in the sandbox')
            [CompletionResult]::new('demo', 'demo', [CompletionResultType]::ParameterValue, 'Show msgctl at work, in a sandbox of its own that is gone afterwards')
            [CompletionResult]::new('down', 'down', [CompletionResultType]::ParameterValue, 'Stop the sandbox; what is in it is gone')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'msgctl;sandbox;up' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;sandbox;status' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;sandbox;env' {
            [CompletionResult]::new('--shell', '--shell', [CompletionResultType]::ParameterName, 'The shell to print for; without it the one in use')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;sandbox;demo' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;sandbox;down' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;sandbox;help' {
            [CompletionResult]::new('up', 'up', [CompletionResultType]::ParameterValue, 'Start a local AWS emulator in the background and make the stack in it')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Tell whether the sandbox is running, and where')
            [CompletionResult]::new('env', 'env', [CompletionResultType]::ParameterValue, 'Print the exports with which other AWS tools work in the sandbox')
            [CompletionResult]::new('demo', 'demo', [CompletionResultType]::ParameterValue, 'Show msgctl at work, in a sandbox of its own that is gone afterwards')
            [CompletionResult]::new('down', 'down', [CompletionResultType]::ParameterValue, 'Stop the sandbox; what is in it is gone')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'msgctl;sandbox;help;up' {
            break
        }
        'msgctl;sandbox;help;status' {
            break
        }
        'msgctl;sandbox;help;env' {
            break
        }
        'msgctl;sandbox;help;demo' {
            break
        }
        'msgctl;sandbox;help;down' {
            break
        }
        'msgctl;sandbox;help;help' {
            break
        }
        'msgctl;config' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show every setting with its value and where that came from')
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, 'Write a msgctl.toml into the working folder')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'msgctl;config;show' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;config;init' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Overwrite a msgctl.toml that is there')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;config;help' {
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show every setting with its value and where that came from')
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, 'Write a msgctl.toml into the working folder')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'msgctl;config;help;show' {
            break
        }
        'msgctl;config;help;init' {
            break
        }
        'msgctl;config;help;help' {
            break
        }
        'msgctl;completions' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;man' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;exit-codes' {
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'AWS region [env: MSGCTL_REGION, REGION, then AWS''s own chain]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Endpoint in place of AWS''s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere')
            [CompletionResult]::new('--jq', '--jq', [CompletionResultType]::ParameterName, 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'Full name of the resource, needed with --yes for changes in a protected stage')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: NO_COLOR]')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Run against the sandbox that `msgctl sandbox up` started')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show the plan and change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before a change')
            [CompletionResult]::new('--allow-foreign', '--allow-foreign', [CompletionResultType]::ParameterName, 'Allow changes to resources of another project or stage')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'Refuse every change [env: MSGCTL_READ_ONLY]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Only warnings and errors on stderr')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]')
            [CompletionResult]::new('--no-progress', '--no-progress', [CompletionResultType]::ParameterName, 'Draw no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'msgctl;help' {
            [CompletionResult]::new('queue', 'queue', [CompletionResultType]::ParameterValue, 'Look at queues, send to them and read from them')
            [CompletionResult]::new('dlq', 'dlq', [CompletionResultType]::ParameterValue, 'Look into dead-letter queues and bring their messages back')
            [CompletionResult]::new('topic', 'topic', [CompletionResultType]::ParameterValue, 'Look at topics and publish to them')
            [CompletionResult]::new('events', 'events', [CompletionResultType]::ParameterValue, 'Publish events, look at rules and archives, replay')
            [CompletionResult]::new('users', 'users', [CompletionResultType]::ParameterValue, 'Look at the users of a pool, create and delete them')
            [CompletionResult]::new('report', 'report', [CompletionResultType]::ParameterValue, 'How deep, how old, and what is worst')
            [CompletionResult]::new('stack', 'stack', [CompletionResultType]::ParameterValue, 'Deploy the whole stack, see what it has and what would change')
            [CompletionResult]::new('sandbox', 'sandbox', [CompletionResultType]::ParameterValue, 'Run a local stack without an AWS account')
            [CompletionResult]::new('config', 'config', [CompletionResultType]::ParameterValue, 'See which settings are in use, and write a settings file')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print the completions for a shell')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'Print a man page')
            [CompletionResult]::new('exit-codes', 'exit-codes', [CompletionResultType]::ParameterValue, 'The exit codes and what they mean')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'msgctl;help;queue' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List queues with their depths')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show everything about a queue')
            [CompletionResult]::new('send', 'send', [CompletionResultType]::ParameterValue, 'Send a message')
            [CompletionResult]::new('peek', 'peek', [CompletionResultType]::ParameterValue, 'Look at messages without deleting them')
            [CompletionResult]::new('tail', 'tail', [CompletionResultType]::ParameterValue, 'Follow what arrives, without deleting it')
            [CompletionResult]::new('purge', 'purge', [CompletionResultType]::ParameterValue, 'Delete every message of a queue')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write messages to a file, with nothing left out')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Send messages from a file: what was exported, what `aws sqs receive-message` printed, or plain lines')
            [CompletionResult]::new('move', 'move', [CompletionResultType]::ParameterValue, 'Move messages to another queue')
            [CompletionResult]::new('copy', 'copy', [CompletionResultType]::ParameterValue, 'Copy messages to another queue; they stay where they are, too')
            [CompletionResult]::new('pause', 'pause', [CompletionResultType]::ParameterValue, 'Switch off the Lambda functions that consume a queue, and remember which were on')
            [CompletionResult]::new('resume', 'resume', [CompletionResultType]::ParameterValue, 'Switch on again what `queue pause` switched off')
            break
        }
        'msgctl;help;queue;list' {
            break
        }
        'msgctl;help;queue;show' {
            break
        }
        'msgctl;help;queue;send' {
            break
        }
        'msgctl;help;queue;peek' {
            break
        }
        'msgctl;help;queue;tail' {
            break
        }
        'msgctl;help;queue;purge' {
            break
        }
        'msgctl;help;queue;export' {
            break
        }
        'msgctl;help;queue;import' {
            break
        }
        'msgctl;help;queue;move' {
            break
        }
        'msgctl;help;queue;copy' {
            break
        }
        'msgctl;help;queue;pause' {
            break
        }
        'msgctl;help;queue;resume' {
            break
        }
        'msgctl;help;dlq' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List dead-letter queues with their depths and sources')
            [CompletionResult]::new('peek', 'peek', [CompletionResultType]::ParameterValue, 'Look at messages of a dead-letter queue without deleting them')
            [CompletionResult]::new('redrive', 'redrive', [CompletionResultType]::ParameterValue, 'Bring the messages of a dead-letter queue back to the queue they failed in')
            [CompletionResult]::new('triage', 'triage', [CompletionResultType]::ParameterValue, 'Tell what failed and why: messages that failed alike, with ready-to-run commands for each kind')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write the messages of a dead-letter queue to a file, with nothing left out')
            [CompletionResult]::new('drop', 'drop', [CompletionResultType]::ParameterValue, 'Delete selected messages of a dead-letter queue, after writing them to a file')
            [CompletionResult]::new('purge', 'purge', [CompletionResultType]::ParameterValue, 'Delete every message of a dead-letter queue')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show the move tasks of a dead-letter queue: what SQS itself moves, or has moved')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Cancel the move task that runs on a dead-letter queue; what it has moved stays moved')
            break
        }
        'msgctl;help;dlq;list' {
            break
        }
        'msgctl;help;dlq;peek' {
            break
        }
        'msgctl;help;dlq;redrive' {
            break
        }
        'msgctl;help;dlq;triage' {
            break
        }
        'msgctl;help;dlq;export' {
            break
        }
        'msgctl;help;dlq;drop' {
            break
        }
        'msgctl;help;dlq;purge' {
            break
        }
        'msgctl;help;dlq;status' {
            break
        }
        'msgctl;help;dlq;cancel' {
            break
        }
        'msgctl;help;topic' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List topics with their subscriptions')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show everything about a topic, with its subscriptions')
            [CompletionResult]::new('publish', 'publish', [CompletionResultType]::ParameterValue, 'Publish a message')
            break
        }
        'msgctl;help;topic;list' {
            break
        }
        'msgctl;help;topic;show' {
            break
        }
        'msgctl;help;topic;publish' {
            break
        }
        'msgctl;help;events' {
            [CompletionResult]::new('publish', 'publish', [CompletionResultType]::ParameterValue, 'Publish an event to the bus')
            [CompletionResult]::new('rules', 'rules', [CompletionResultType]::ParameterValue, 'List the rules of the bus with their targets')
            [CompletionResult]::new('archive', 'archive', [CompletionResultType]::ParameterValue, 'Look at the archives of the bus')
            [CompletionResult]::new('replay', 'replay', [CompletionResultType]::ParameterValue, 'Send archived events to the bus again')
            break
        }
        'msgctl;help;events;publish' {
            break
        }
        'msgctl;help;events;rules' {
            break
        }
        'msgctl;help;events;archive' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the archives of the bus')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show everything about an archive')
            break
        }
        'msgctl;help;events;archive;list' {
            break
        }
        'msgctl;help;events;archive;show' {
            break
        }
        'msgctl;help;events;replay' {
            [CompletionResult]::new('start', 'start', [CompletionResultType]::ParameterValue, 'Start a replay')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Tell how far a replay is')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List replays, the latest first')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Cancel a replay; what it has sent stays sent')
            break
        }
        'msgctl;help;events;replay;start' {
            break
        }
        'msgctl;help;events;replay;status' {
            break
        }
        'msgctl;help;events;replay;list' {
            break
        }
        'msgctl;help;events;replay;cancel' {
            break
        }
        'msgctl;help;users' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List users')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show everything about a user, with the groups')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create a user')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a user; this cannot be taken back')
            break
        }
        'msgctl;help;users;list' {
            break
        }
        'msgctl;help;users;show' {
            break
        }
        'msgctl;help;users;create' {
            break
        }
        'msgctl;help;users;delete' {
            break
        }
        'msgctl;help;report' {
            [CompletionResult]::new('queues', 'queues', [CompletionResultType]::ParameterValue, 'Every queue with its depth, the age of its oldest message and what is in its dead-letter queue, the worst first')
            break
        }
        'msgctl;help;report;queues' {
            break
        }
        'msgctl;help;stack' {
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Everything that is named after the project and stage, deployed by this template or not')
            [CompletionResult]::new('template', 'template', [CompletionResultType]::ParameterValue, 'Print the CloudFormation template')
            [CompletionResult]::new('deploy', 'deploy', [CompletionResultType]::ParameterValue, 'Create the stack, or bring it up to date with the template')
            [CompletionResult]::new('diff', 'diff', [CompletionResultType]::ParameterValue, 'Show what a deployment would change')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete the stack with its messages, users and archived events')
            break
        }
        'msgctl;help;stack;status' {
            break
        }
        'msgctl;help;stack;template' {
            break
        }
        'msgctl;help;stack;deploy' {
            break
        }
        'msgctl;help;stack;diff' {
            break
        }
        'msgctl;help;stack;delete' {
            break
        }
        'msgctl;help;sandbox' {
            [CompletionResult]::new('up', 'up', [CompletionResultType]::ParameterValue, 'Start a local AWS emulator in the background and make the stack in it')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Tell whether the sandbox is running, and where')
            [CompletionResult]::new('env', 'env', [CompletionResultType]::ParameterValue, 'Print the exports with which other AWS tools work in the sandbox')
            [CompletionResult]::new('demo', 'demo', [CompletionResultType]::ParameterValue, 'Show msgctl at work, in a sandbox of its own that is gone afterwards')
            [CompletionResult]::new('down', 'down', [CompletionResultType]::ParameterValue, 'Stop the sandbox; what is in it is gone')
            break
        }
        'msgctl;help;sandbox;up' {
            break
        }
        'msgctl;help;sandbox;status' {
            break
        }
        'msgctl;help;sandbox;env' {
            break
        }
        'msgctl;help;sandbox;demo' {
            break
        }
        'msgctl;help;sandbox;down' {
            break
        }
        'msgctl;help;config' {
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show every setting with its value and where that came from')
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, 'Write a msgctl.toml into the working folder')
            break
        }
        'msgctl;help;config;show' {
            break
        }
        'msgctl;help;config;init' {
            break
        }
        'msgctl;help;completions' {
            break
        }
        'msgctl;help;man' {
            break
        }
        'msgctl;help;exit-codes' {
            break
        }
        'msgctl;help;help' {
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
