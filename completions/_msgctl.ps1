
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
            [CompletionResult]::new('sandbox', 'sandbox', [CompletionResultType]::ParameterValue, 'Run a local stack without an AWS account')
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
        'msgctl;queue;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List queues with their depths')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show everything about a queue')
            [CompletionResult]::new('send', 'send', [CompletionResultType]::ParameterValue, 'Send a message')
            [CompletionResult]::new('peek', 'peek', [CompletionResultType]::ParameterValue, 'Look at messages without deleting them')
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
        'msgctl;queue;help;help' {
            break
        }
        'msgctl;queues;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List queues with their depths')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show everything about a queue')
            [CompletionResult]::new('send', 'send', [CompletionResultType]::ParameterValue, 'Send a message')
            [CompletionResult]::new('peek', 'peek', [CompletionResultType]::ParameterValue, 'Look at messages without deleting them')
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
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Send to this queue instead of the one that each message failed in')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Move at most so many messages')
            [CompletionResult]::new('--rate', '--rate', [CompletionResultType]::ParameterName, 'Move at most so many messages a second')
            [CompletionResult]::new('--visibility-timeout', '--visibility-timeout', [CompletionResultType]::ParameterName, 'Seconds for which a message in hand is hidden before that is extended')
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
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Send to this queue instead of the one that each message failed in')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Move at most so many messages')
            [CompletionResult]::new('--rate', '--rate', [CompletionResultType]::ParameterName, 'Move at most so many messages a second')
            [CompletionResult]::new('--visibility-timeout', '--visibility-timeout', [CompletionResultType]::ParameterName, 'Seconds for which a message in hand is hidden before that is extended')
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
        'msgctl;dlq;help;help' {
            break
        }
        'msgctl;dlqs;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List dead-letter queues with their depths and sources')
            [CompletionResult]::new('peek', 'peek', [CompletionResultType]::ParameterValue, 'Look at messages of a dead-letter queue without deleting them')
            [CompletionResult]::new('redrive', 'redrive', [CompletionResultType]::ParameterValue, 'Bring the messages of a dead-letter queue back to the queue they failed in')
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
        'msgctl;dlqs;help;help' {
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
            [CompletionResult]::new('sandbox', 'sandbox', [CompletionResultType]::ParameterValue, 'Run a local stack without an AWS account')
            [CompletionResult]::new('exit-codes', 'exit-codes', [CompletionResultType]::ParameterValue, 'The exit codes and what they mean')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'msgctl;help;queue' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List queues with their depths')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show everything about a queue')
            [CompletionResult]::new('send', 'send', [CompletionResultType]::ParameterValue, 'Send a message')
            [CompletionResult]::new('peek', 'peek', [CompletionResultType]::ParameterValue, 'Look at messages without deleting them')
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
        'msgctl;help;dlq' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List dead-letter queues with their depths and sources')
            [CompletionResult]::new('peek', 'peek', [CompletionResultType]::ParameterValue, 'Look at messages of a dead-letter queue without deleting them')
            [CompletionResult]::new('redrive', 'redrive', [CompletionResultType]::ParameterValue, 'Bring the messages of a dead-letter queue back to the queue they failed in')
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
