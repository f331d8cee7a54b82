# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_msgctl_global_optspecs
    string join \n project= s/stage= region= owner= profile= endpoint-url= sandbox o/output= jq= dry-run y/yes confirm= allow-foreign read-only q/quiet v/verbose color= no-progress h/help V/version
end

function __fish_msgctl_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_msgctl_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_msgctl_using_subcommand
    set -l cmd (__fish_msgctl_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c msgctl -n "__fish_msgctl_needs_command" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_needs_command" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_needs_command" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_needs_command" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_needs_command" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_needs_command" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_needs_command" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_needs_command" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_needs_command" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_needs_command" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_needs_command" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_needs_command" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_needs_command" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_needs_command" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_needs_command" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_needs_command" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_needs_command" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_needs_command" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_needs_command" -s V -l version -d 'Print version'
complete -c msgctl -n "__fish_msgctl_needs_command" -f -a "queue" -d 'Look at queues, send to them and read from them'
complete -c msgctl -n "__fish_msgctl_needs_command" -f -a "queues" -d 'Look at queues, send to them and read from them'
complete -c msgctl -n "__fish_msgctl_needs_command" -f -a "dlq" -d 'Look into dead-letter queues and bring their messages back'
complete -c msgctl -n "__fish_msgctl_needs_command" -f -a "dlqs" -d 'Look into dead-letter queues and bring their messages back'
complete -c msgctl -n "__fish_msgctl_needs_command" -f -a "topic" -d 'Look at topics and publish to them'
complete -c msgctl -n "__fish_msgctl_needs_command" -f -a "topics" -d 'Look at topics and publish to them'
complete -c msgctl -n "__fish_msgctl_needs_command" -f -a "events" -d 'Publish events, look at rules and archives, replay'
complete -c msgctl -n "__fish_msgctl_needs_command" -f -a "event" -d 'Publish events, look at rules and archives, replay'
complete -c msgctl -n "__fish_msgctl_needs_command" -f -a "users" -d 'Look at the users of a pool, change them one by one or in bulk, sign in as one'
complete -c msgctl -n "__fish_msgctl_needs_command" -f -a "user" -d 'Look at the users of a pool, change them one by one or in bulk, sign in as one'
complete -c msgctl -n "__fish_msgctl_needs_command" -f -a "report" -d 'How deep, how old, and what is worst'
complete -c msgctl -n "__fish_msgctl_needs_command" -f -a "reports" -d 'How deep, how old, and what is worst'
complete -c msgctl -n "__fish_msgctl_needs_command" -f -a "stack" -d 'Deploy the whole stack, see what it has and what would change'
complete -c msgctl -n "__fish_msgctl_needs_command" -f -a "sandbox" -d 'Run a local stack without an AWS account'
complete -c msgctl -n "__fish_msgctl_needs_command" -f -a "config" -d 'See which settings are in use, and write a settings file'
complete -c msgctl -n "__fish_msgctl_needs_command" -f -a "completions" -d 'Print the completions for a shell'
complete -c msgctl -n "__fish_msgctl_needs_command" -f -a "man" -d 'Print a man page'
complete -c msgctl -n "__fish_msgctl_needs_command" -f -a "exit-codes" -d 'The exit codes and what they mean'
complete -c msgctl -n "__fish_msgctl_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -f -a "list" -d 'List queues with their depths'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -f -a "ls" -d 'List queues with their depths'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -f -a "show" -d 'Show everything about a queue'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -f -a "send" -d 'Send a message'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -f -a "peek" -d 'Look at messages without deleting them'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -f -a "tail" -d 'Follow what arrives, without deleting it'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -f -a "purge" -d 'Delete every message of a queue'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -f -a "export" -d 'Write messages to a file, with nothing left out'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -f -a "import" -d 'Send messages from a file: what was exported, what `aws sqs receive-message` printed, or plain lines'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -f -a "move" -d 'Move messages to another queue'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -f -a "copy" -d 'Copy messages to another queue; they stay where they are, too'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -f -a "pause" -d 'Switch off the Lambda functions that consume a queue, and remember which were on'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -f -a "resume" -d 'Switch on again what `queue pause` switched off'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from list" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from list" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from list" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from list" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from list" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from list" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from list" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from list" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from list" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from list" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from list" -l all -d 'All queues of the account and region, not only those of the project and stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from list" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from list" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from list" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from list" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from list" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from list" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from ls" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from ls" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from ls" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from ls" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from ls" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from ls" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from ls" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from ls" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from ls" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from ls" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from ls" -l all -d 'All queues of the account and region, not only those of the project and stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from ls" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from ls" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from ls" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from ls" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from ls" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from show" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from show" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from show" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from show" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from show" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from show" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from show" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from show" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from show" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from show" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from show" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from show" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from show" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from show" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from show" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from show" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from send" -l input -d 'Send many: each line of this file, or of - for stdin, is a message' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from send" -l rate -d 'With --input: at most so many messages a second' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from send" -l rejects -d 'With --input: write lines that were not sent to this file' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from send" -l results -d 'With --input: write what became of each line to this file, or to - for stdout' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from send" -l attr -d 'A message attribute: name=value, name:Number=5, name:Binary=@file; repeatable' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from send" -l group -d 'Message group id; needed on FIFO queues' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from send" -l dedup -d 'Message deduplication id; needed on FIFO queues without content-based deduplication' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from send" -l delay -d 'Seconds until the message becomes visible; standard queues only' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from send" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from send" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from send" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from send" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from send" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from send" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from send" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from send" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from send" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from send" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from send" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from send" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from send" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from send" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from send" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from send" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from send" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from send" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from send" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from peek" -s n -l count -d 'How many messages to show' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from peek" -l where -d 'Only messages for which this jq predicate holds: \'.json.amount > 100\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from peek" -l match -d 'Only messages whose body matches this event pattern: JSON, or @file' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from peek" -l id -d 'Only the message with this id; repeatable' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from peek" -l since -d 'Only messages sent at this time or later: RFC 3339, or how long ago: 2h' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from peek" -l until -d 'Only messages sent up to this time' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from peek" -l older-than -d 'Only messages sent at least so long ago: 2h, 90m, 1d' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from peek" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from peek" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from peek" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from peek" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from peek" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from peek" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from peek" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from peek" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from peek" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from peek" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from peek" -l force -d 'Peek even where the queue\'s maxReceiveCount is 2 or less'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from peek" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from peek" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from peek" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from peek" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from peek" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from peek" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from peek" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from peek" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from peek" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from tail" -s n -l count -d 'End after so many messages' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from tail" -l timeout -d 'End after so long: 30s, 5m' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from tail" -l visibility-timeout -d 'Seconds for which a message is hidden when it is received' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from tail" -l where -d 'Only messages for which this jq predicate holds: \'.json.amount > 100\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from tail" -l match -d 'Only messages whose body matches this event pattern: JSON, or @file' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from tail" -l id -d 'Only the message with this id; repeatable' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from tail" -l since -d 'Only messages sent at this time or later: RFC 3339, or how long ago: 2h' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from tail" -l until -d 'Only messages sent up to this time' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from tail" -l older-than -d 'Only messages sent at least so long ago: 2h, 90m, 1d' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from tail" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from tail" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from tail" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from tail" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from tail" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from tail" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from tail" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from tail" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from tail" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from tail" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from tail" -l force -d 'Receive even where the queue\'s maxReceiveCount is 2 or less'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from tail" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from tail" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from tail" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from tail" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from tail" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from tail" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from tail" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from tail" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from tail" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from purge" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from purge" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from purge" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from purge" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from purge" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from purge" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from purge" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from purge" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from purge" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from purge" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from purge" -l wait -d 'Wait for a purge that is going on, and until no message is counted'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from purge" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from purge" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from purge" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from purge" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from purge" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from purge" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from purge" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from purge" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from purge" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from export" -l output-file -d 'Write to this file, which must not be there yet [default: stdout]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from export" -l limit -d 'At most so many messages' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from export" -l visibility-timeout -d 'Seconds for which a message in hand is hidden before that is extended [default: 60]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from export" -l where -d 'Only messages for which this jq predicate holds: \'.json.amount > 100\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from export" -l match -d 'Only messages whose body matches this event pattern: JSON, or @file' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from export" -l id -d 'Only the message with this id; repeatable' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from export" -l since -d 'Only messages sent at this time or later: RFC 3339, or how long ago: 2h' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from export" -l until -d 'Only messages sent up to this time' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from export" -l older-than -d 'Only messages sent at least so long ago: 2h, 90m, 1d' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from export" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from export" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from export" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from export" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from export" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from export" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from export" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from export" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from export" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from export" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from export" -l delete -d 'Delete what was written'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from export" -l force -d 'Receive even where the queue\'s maxReceiveCount is 2 or less'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from export" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from export" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from export" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from export" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from export" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from export" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from import" -l rate -d 'At most so many messages a second' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from import" -l rejects -d 'Write lines that were not sent to this file' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from import" -l results -d 'Write what became of each line to this file, or to - for stdout' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from import" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from import" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from import" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from import" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from import" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from import" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from import" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from import" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from import" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from import" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from import" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from import" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from import" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from import" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from import" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from import" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from move" -l to-region -d 'The destination is in this region' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from move" -l to-profile -d 'The destination is reached with this AWS profile' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from move" -l group-by -d 'Message group id of each message, by this jq filter over the object that --where sees' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from move" -l rate -d 'At most so many messages a second' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from move" -l limit -d 'At most so many messages' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from move" -l visibility-timeout -d 'Seconds for which a message in hand is hidden before that is extended [default: 60]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from move" -l where -d 'Only messages for which this jq predicate holds: \'.json.amount > 100\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from move" -l match -d 'Only messages whose body matches this event pattern: JSON, or @file' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from move" -l id -d 'Only the message with this id; repeatable' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from move" -l since -d 'Only messages sent at this time or later: RFC 3339, or how long ago: 2h' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from move" -l until -d 'Only messages sent up to this time' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from move" -l older-than -d 'Only messages sent at least so long ago: 2h, 90m, 1d' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from move" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from move" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from move" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from move" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from move" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from move" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from move" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from move" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from move" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from move" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from move" -l force -d 'Receive even where the queue\'s maxReceiveCount is 2 or less'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from move" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from move" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from move" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from move" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from move" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from move" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from move" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from move" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from move" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from copy" -l to-region -d 'The destination is in this region' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from copy" -l to-profile -d 'The destination is reached with this AWS profile' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from copy" -l group-by -d 'Message group id of each message, by this jq filter over the object that --where sees' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from copy" -l rate -d 'At most so many messages a second' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from copy" -l limit -d 'At most so many messages' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from copy" -l visibility-timeout -d 'Seconds for which a message in hand is hidden before that is extended [default: 60]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from copy" -l where -d 'Only messages for which this jq predicate holds: \'.json.amount > 100\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from copy" -l match -d 'Only messages whose body matches this event pattern: JSON, or @file' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from copy" -l id -d 'Only the message with this id; repeatable' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from copy" -l since -d 'Only messages sent at this time or later: RFC 3339, or how long ago: 2h' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from copy" -l until -d 'Only messages sent up to this time' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from copy" -l older-than -d 'Only messages sent at least so long ago: 2h, 90m, 1d' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from copy" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from copy" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from copy" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from copy" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from copy" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from copy" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from copy" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from copy" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from copy" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from copy" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from copy" -l force -d 'Receive even where the queue\'s maxReceiveCount is 2 or less'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from copy" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from copy" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from copy" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from copy" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from copy" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from copy" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from copy" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from copy" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from copy" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from pause" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from pause" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from pause" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from pause" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from pause" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from pause" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from pause" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from pause" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from pause" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from pause" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from pause" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from pause" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from pause" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from pause" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from pause" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from pause" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from pause" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from pause" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from pause" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from resume" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from resume" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from resume" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from resume" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from resume" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from resume" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from resume" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from resume" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from resume" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from resume" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from resume" -l all -d 'Switch on every consumer that is off, whoever switched it off'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from resume" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from resume" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from resume" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from resume" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from resume" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from resume" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from resume" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from resume" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from resume" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from help" -f -a "list" -d 'List queues with their depths'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show everything about a queue'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from help" -f -a "send" -d 'Send a message'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from help" -f -a "peek" -d 'Look at messages without deleting them'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from help" -f -a "tail" -d 'Follow what arrives, without deleting it'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from help" -f -a "purge" -d 'Delete every message of a queue'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from help" -f -a "export" -d 'Write messages to a file, with nothing left out'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from help" -f -a "import" -d 'Send messages from a file: what was exported, what `aws sqs receive-message` printed, or plain lines'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from help" -f -a "move" -d 'Move messages to another queue'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from help" -f -a "copy" -d 'Copy messages to another queue; they stay where they are, too'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from help" -f -a "pause" -d 'Switch off the Lambda functions that consume a queue, and remember which were on'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from help" -f -a "resume" -d 'Switch on again what `queue pause` switched off'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -f -a "list" -d 'List queues with their depths'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -f -a "ls" -d 'List queues with their depths'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -f -a "show" -d 'Show everything about a queue'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -f -a "send" -d 'Send a message'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -f -a "peek" -d 'Look at messages without deleting them'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -f -a "tail" -d 'Follow what arrives, without deleting it'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -f -a "purge" -d 'Delete every message of a queue'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -f -a "export" -d 'Write messages to a file, with nothing left out'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -f -a "import" -d 'Send messages from a file: what was exported, what `aws sqs receive-message` printed, or plain lines'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -f -a "move" -d 'Move messages to another queue'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -f -a "copy" -d 'Copy messages to another queue; they stay where they are, too'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -f -a "pause" -d 'Switch off the Lambda functions that consume a queue, and remember which were on'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -f -a "resume" -d 'Switch on again what `queue pause` switched off'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and not __fish_seen_subcommand_from list ls show send peek tail purge export import move copy pause resume help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from list" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from list" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from list" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from list" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from list" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from list" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from list" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from list" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from list" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from list" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from list" -l all -d 'All queues of the account and region, not only those of the project and stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from list" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from list" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from list" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from list" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from list" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from list" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from ls" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from ls" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from ls" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from ls" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from ls" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from ls" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from ls" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from ls" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from ls" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from ls" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from ls" -l all -d 'All queues of the account and region, not only those of the project and stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from ls" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from ls" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from ls" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from ls" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from ls" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from show" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from show" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from show" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from show" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from show" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from show" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from show" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from show" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from show" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from show" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from show" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from show" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from show" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from show" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from show" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from show" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from send" -l input -d 'Send many: each line of this file, or of - for stdin, is a message' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from send" -l rate -d 'With --input: at most so many messages a second' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from send" -l rejects -d 'With --input: write lines that were not sent to this file' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from send" -l results -d 'With --input: write what became of each line to this file, or to - for stdout' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from send" -l attr -d 'A message attribute: name=value, name:Number=5, name:Binary=@file; repeatable' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from send" -l group -d 'Message group id; needed on FIFO queues' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from send" -l dedup -d 'Message deduplication id; needed on FIFO queues without content-based deduplication' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from send" -l delay -d 'Seconds until the message becomes visible; standard queues only' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from send" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from send" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from send" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from send" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from send" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from send" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from send" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from send" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from send" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from send" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from send" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from send" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from send" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from send" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from send" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from send" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from send" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from send" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from send" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from peek" -s n -l count -d 'How many messages to show' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from peek" -l where -d 'Only messages for which this jq predicate holds: \'.json.amount > 100\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from peek" -l match -d 'Only messages whose body matches this event pattern: JSON, or @file' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from peek" -l id -d 'Only the message with this id; repeatable' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from peek" -l since -d 'Only messages sent at this time or later: RFC 3339, or how long ago: 2h' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from peek" -l until -d 'Only messages sent up to this time' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from peek" -l older-than -d 'Only messages sent at least so long ago: 2h, 90m, 1d' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from peek" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from peek" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from peek" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from peek" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from peek" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from peek" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from peek" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from peek" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from peek" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from peek" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from peek" -l force -d 'Peek even where the queue\'s maxReceiveCount is 2 or less'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from peek" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from peek" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from peek" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from peek" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from peek" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from peek" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from peek" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from peek" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from peek" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from tail" -s n -l count -d 'End after so many messages' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from tail" -l timeout -d 'End after so long: 30s, 5m' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from tail" -l visibility-timeout -d 'Seconds for which a message is hidden when it is received' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from tail" -l where -d 'Only messages for which this jq predicate holds: \'.json.amount > 100\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from tail" -l match -d 'Only messages whose body matches this event pattern: JSON, or @file' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from tail" -l id -d 'Only the message with this id; repeatable' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from tail" -l since -d 'Only messages sent at this time or later: RFC 3339, or how long ago: 2h' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from tail" -l until -d 'Only messages sent up to this time' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from tail" -l older-than -d 'Only messages sent at least so long ago: 2h, 90m, 1d' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from tail" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from tail" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from tail" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from tail" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from tail" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from tail" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from tail" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from tail" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from tail" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from tail" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from tail" -l force -d 'Receive even where the queue\'s maxReceiveCount is 2 or less'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from tail" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from tail" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from tail" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from tail" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from tail" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from tail" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from tail" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from tail" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from tail" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from purge" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from purge" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from purge" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from purge" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from purge" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from purge" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from purge" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from purge" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from purge" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from purge" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from purge" -l wait -d 'Wait for a purge that is going on, and until no message is counted'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from purge" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from purge" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from purge" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from purge" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from purge" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from purge" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from purge" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from purge" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from purge" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from export" -l output-file -d 'Write to this file, which must not be there yet [default: stdout]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from export" -l limit -d 'At most so many messages' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from export" -l visibility-timeout -d 'Seconds for which a message in hand is hidden before that is extended [default: 60]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from export" -l where -d 'Only messages for which this jq predicate holds: \'.json.amount > 100\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from export" -l match -d 'Only messages whose body matches this event pattern: JSON, or @file' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from export" -l id -d 'Only the message with this id; repeatable' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from export" -l since -d 'Only messages sent at this time or later: RFC 3339, or how long ago: 2h' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from export" -l until -d 'Only messages sent up to this time' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from export" -l older-than -d 'Only messages sent at least so long ago: 2h, 90m, 1d' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from export" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from export" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from export" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from export" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from export" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from export" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from export" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from export" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from export" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from export" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from export" -l delete -d 'Delete what was written'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from export" -l force -d 'Receive even where the queue\'s maxReceiveCount is 2 or less'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from export" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from export" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from export" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from export" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from export" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from export" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from import" -l rate -d 'At most so many messages a second' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from import" -l rejects -d 'Write lines that were not sent to this file' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from import" -l results -d 'Write what became of each line to this file, or to - for stdout' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from import" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from import" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from import" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from import" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from import" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from import" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from import" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from import" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from import" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from import" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from import" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from import" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from import" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from import" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from import" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from import" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from move" -l to-region -d 'The destination is in this region' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from move" -l to-profile -d 'The destination is reached with this AWS profile' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from move" -l group-by -d 'Message group id of each message, by this jq filter over the object that --where sees' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from move" -l rate -d 'At most so many messages a second' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from move" -l limit -d 'At most so many messages' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from move" -l visibility-timeout -d 'Seconds for which a message in hand is hidden before that is extended [default: 60]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from move" -l where -d 'Only messages for which this jq predicate holds: \'.json.amount > 100\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from move" -l match -d 'Only messages whose body matches this event pattern: JSON, or @file' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from move" -l id -d 'Only the message with this id; repeatable' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from move" -l since -d 'Only messages sent at this time or later: RFC 3339, or how long ago: 2h' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from move" -l until -d 'Only messages sent up to this time' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from move" -l older-than -d 'Only messages sent at least so long ago: 2h, 90m, 1d' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from move" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from move" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from move" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from move" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from move" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from move" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from move" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from move" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from move" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from move" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from move" -l force -d 'Receive even where the queue\'s maxReceiveCount is 2 or less'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from move" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from move" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from move" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from move" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from move" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from move" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from move" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from move" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from move" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from copy" -l to-region -d 'The destination is in this region' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from copy" -l to-profile -d 'The destination is reached with this AWS profile' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from copy" -l group-by -d 'Message group id of each message, by this jq filter over the object that --where sees' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from copy" -l rate -d 'At most so many messages a second' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from copy" -l limit -d 'At most so many messages' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from copy" -l visibility-timeout -d 'Seconds for which a message in hand is hidden before that is extended [default: 60]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from copy" -l where -d 'Only messages for which this jq predicate holds: \'.json.amount > 100\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from copy" -l match -d 'Only messages whose body matches this event pattern: JSON, or @file' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from copy" -l id -d 'Only the message with this id; repeatable' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from copy" -l since -d 'Only messages sent at this time or later: RFC 3339, or how long ago: 2h' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from copy" -l until -d 'Only messages sent up to this time' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from copy" -l older-than -d 'Only messages sent at least so long ago: 2h, 90m, 1d' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from copy" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from copy" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from copy" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from copy" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from copy" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from copy" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from copy" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from copy" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from copy" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from copy" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from copy" -l force -d 'Receive even where the queue\'s maxReceiveCount is 2 or less'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from copy" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from copy" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from copy" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from copy" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from copy" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from copy" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from copy" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from copy" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from copy" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from pause" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from pause" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from pause" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from pause" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from pause" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from pause" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from pause" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from pause" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from pause" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from pause" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from pause" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from pause" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from pause" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from pause" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from pause" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from pause" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from pause" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from pause" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from pause" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from resume" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from resume" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from resume" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from resume" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from resume" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from resume" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from resume" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from resume" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from resume" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from resume" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from resume" -l all -d 'Switch on every consumer that is off, whoever switched it off'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from resume" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from resume" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from resume" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from resume" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from resume" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from resume" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from resume" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from resume" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from resume" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from help" -f -a "list" -d 'List queues with their depths'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show everything about a queue'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from help" -f -a "send" -d 'Send a message'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from help" -f -a "peek" -d 'Look at messages without deleting them'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from help" -f -a "tail" -d 'Follow what arrives, without deleting it'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from help" -f -a "purge" -d 'Delete every message of a queue'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from help" -f -a "export" -d 'Write messages to a file, with nothing left out'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from help" -f -a "import" -d 'Send messages from a file: what was exported, what `aws sqs receive-message` printed, or plain lines'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from help" -f -a "move" -d 'Move messages to another queue'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from help" -f -a "copy" -d 'Copy messages to another queue; they stay where they are, too'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from help" -f -a "pause" -d 'Switch off the Lambda functions that consume a queue, and remember which were on'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from help" -f -a "resume" -d 'Switch on again what `queue pause` switched off'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and not __fish_seen_subcommand_from list ls peek redrive triage export drop purge status cancel help" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and not __fish_seen_subcommand_from list ls peek redrive triage export drop purge status cancel help" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and not __fish_seen_subcommand_from list ls peek redrive triage export drop purge status cancel help" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and not __fish_seen_subcommand_from list ls peek redrive triage export drop purge status cancel help" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and not __fish_seen_subcommand_from list ls peek redrive triage export drop purge status cancel help" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and not __fish_seen_subcommand_from list ls peek redrive triage export drop purge status cancel help" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and not __fish_seen_subcommand_from list ls peek redrive triage export drop purge status cancel help" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and not __fish_seen_subcommand_from list ls peek redrive triage export drop purge status cancel help" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and not __fish_seen_subcommand_from list ls peek redrive triage export drop purge status cancel help" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and not __fish_seen_subcommand_from list ls peek redrive triage export drop purge status cancel help" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and not __fish_seen_subcommand_from list ls peek redrive triage export drop purge status cancel help" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and not __fish_seen_subcommand_from list ls peek redrive triage export drop purge status cancel help" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and not __fish_seen_subcommand_from list ls peek redrive triage export drop purge status cancel help" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and not __fish_seen_subcommand_from list ls peek redrive triage export drop purge status cancel help" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and not __fish_seen_subcommand_from list ls peek redrive triage export drop purge status cancel help" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and not __fish_seen_subcommand_from list ls peek redrive triage export drop purge status cancel help" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and not __fish_seen_subcommand_from list ls peek redrive triage export drop purge status cancel help" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and not __fish_seen_subcommand_from list ls peek redrive triage export drop purge status cancel help" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and not __fish_seen_subcommand_from list ls peek redrive triage export drop purge status cancel help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and not __fish_seen_subcommand_from list ls peek redrive triage export drop purge status cancel help" -f -a "list" -d 'List dead-letter queues with their depths and sources'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and not __fish_seen_subcommand_from list ls peek redrive triage export drop purge status cancel help" -f -a "ls" -d 'List dead-letter queues with their depths and sources'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and not __fish_seen_subcommand_from list ls peek redrive triage export drop purge status cancel help" -f -a "peek" -d 'Look at messages of a dead-letter queue without deleting them'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and not __fish_seen_subcommand_from list ls peek redrive triage export drop purge status cancel help" -f -a "redrive" -d 'Bring the messages of a dead-letter queue back to where they failed'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and not __fish_seen_subcommand_from list ls peek redrive triage export drop purge status cancel help" -f -a "triage" -d 'Tell what failed and why: messages that failed alike, with ready-to-run commands for each kind'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and not __fish_seen_subcommand_from list ls peek redrive triage export drop purge status cancel help" -f -a "export" -d 'Write the messages of a dead-letter queue to a file, with nothing left out'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and not __fish_seen_subcommand_from list ls peek redrive triage export drop purge status cancel help" -f -a "drop" -d 'Delete selected messages of a dead-letter queue, after writing them to a file'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and not __fish_seen_subcommand_from list ls peek redrive triage export drop purge status cancel help" -f -a "purge" -d 'Delete every message of a dead-letter queue'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and not __fish_seen_subcommand_from list ls peek redrive triage export drop purge status cancel help" -f -a "status" -d 'Show the move tasks of a dead-letter queue: what SQS itself moves, or has moved'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and not __fish_seen_subcommand_from list ls peek redrive triage export drop purge status cancel help" -f -a "cancel" -d 'Cancel the move task that runs on a dead-letter queue; what it has moved stays moved'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and not __fish_seen_subcommand_from list ls peek redrive triage export drop purge status cancel help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from list" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from list" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from list" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from list" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from list" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from list" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from list" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from list" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from list" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from list" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from list" -l all -d 'All dead-letter queues of the account and region, not only those of the project and stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from list" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from list" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from list" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from list" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from list" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from list" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from ls" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from ls" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from ls" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from ls" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from ls" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from ls" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from ls" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from ls" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from ls" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from ls" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from ls" -l all -d 'All dead-letter queues of the account and region, not only those of the project and stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from ls" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from ls" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from ls" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from ls" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from ls" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from peek" -s n -l count -d 'How many messages to show' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from peek" -l where -d 'Only messages for which this jq predicate holds: \'.json.amount > 100\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from peek" -l match -d 'Only messages whose body matches this event pattern: JSON, or @file' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from peek" -l id -d 'Only the message with this id; repeatable' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from peek" -l since -d 'Only messages sent at this time or later: RFC 3339, or how long ago: 2h' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from peek" -l until -d 'Only messages sent up to this time' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from peek" -l older-than -d 'Only messages sent at least so long ago: 2h, 90m, 1d' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from peek" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from peek" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from peek" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from peek" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from peek" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from peek" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from peek" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from peek" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from peek" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from peek" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from peek" -l force -d 'Peek even where the queue\'s maxReceiveCount is 2 or less'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from peek" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from peek" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from peek" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from peek" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from peek" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from peek" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from peek" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from peek" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from peek" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -l to -d 'Send there instead of to the queue that each message failed in: a queue, topic:NAME, bus:NAME, or an ARN' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -l function -d 'The function whose failed asynchronous invocations are in the dead-letter queue: short name, full name or ARN; without it, the only one that sends them there' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -l limit -d 'Move at most so many messages' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -l rate -d 'Move at most so many messages a second' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -l engine -d 'What moves the messages' -r -f -a "auto\t'Whichever does the whole job'
native\t'SQS itself, with a move task'
client\t'msgctl: receive, send, delete'"
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -l edit -d 'Change each body, which has to be JSON, with this jq filter: \'.amount = 0\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -l backup -d 'Write the messages to this file as they were, before they are sent [default with --edit: a file in the state folder]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -l journal -d 'Write down what is sent and what arrived; after a kill, a second run with the same file sends nothing again that arrived, and lists the sends whose answer never came' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -l canary -d 'Move so many messages first, watch whether they come back, and go on only if none does, or no more than --max-return-rate' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -l canary-wait -d 'How long to watch for them' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -l max-return-rate -d 'Stop when more than this part of what was moved has come back: 5%' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -l where -d 'Only messages for which this jq predicate holds: \'.json.amount > 100\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -l match -d 'Only messages whose body matches this event pattern: JSON, or @file' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -l id -d 'Only the message with this id; repeatable' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -l since -d 'Only messages sent at this time or later: RFC 3339, or how long ago: 2h' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -l until -d 'Only messages sent up to this time' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -l older-than -d 'Only messages sent at least so long ago: 2h, 90m, 1d' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -l visibility-timeout -d 'Seconds for which a message in hand is hidden before that is extended [default: 60]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -l via-bus -d 'Publish what rules could not deliver to their bus again, where every rule that takes it gets it'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -l all-sources -d 'Of a dead-letter queue of several queues, bring back the messages of all of them'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -l wait -d 'Wait until the move task is over; this is the default'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -l detach -d 'Only start the move task; nothing keeps it from moving what fails again'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -l no-backup -d 'Edit without writing the messages to a file first'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -l follow -d 'Go on until Ctrl-C, and move what arrives meanwhile, too; what fails again goes round and round'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from triage" -l scan -d 'Read at most so many messages' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from triage" -l where -d 'Only messages for which this jq predicate holds: \'.json.amount > 100\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from triage" -l match -d 'Only messages whose body matches this event pattern: JSON, or @file' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from triage" -l id -d 'Only the message with this id; repeatable' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from triage" -l since -d 'Only messages sent at this time or later: RFC 3339, or how long ago: 2h' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from triage" -l until -d 'Only messages sent up to this time' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from triage" -l older-than -d 'Only messages sent at least so long ago: 2h, 90m, 1d' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from triage" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from triage" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from triage" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from triage" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from triage" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from triage" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from triage" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from triage" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from triage" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from triage" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from triage" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from triage" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from triage" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from triage" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from triage" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from triage" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from triage" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from triage" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from triage" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from export" -l output-file -d 'Write to this file, which must not be there yet [default: stdout]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from export" -l limit -d 'At most so many messages' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from export" -l visibility-timeout -d 'Seconds for which a message in hand is hidden before that is extended [default: 60]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from export" -l where -d 'Only messages for which this jq predicate holds: \'.json.amount > 100\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from export" -l match -d 'Only messages whose body matches this event pattern: JSON, or @file' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from export" -l id -d 'Only the message with this id; repeatable' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from export" -l since -d 'Only messages sent at this time or later: RFC 3339, or how long ago: 2h' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from export" -l until -d 'Only messages sent up to this time' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from export" -l older-than -d 'Only messages sent at least so long ago: 2h, 90m, 1d' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from export" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from export" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from export" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from export" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from export" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from export" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from export" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from export" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from export" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from export" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from export" -l delete -d 'Delete what was written'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from export" -l force -d 'Receive even where the queue\'s maxReceiveCount is 2 or less'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from export" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from export" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from export" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from export" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from export" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from export" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from drop" -l backup -d 'Write the messages to this file before they are deleted [default: a file in the state folder]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from drop" -l limit -d 'At most so many messages' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from drop" -l visibility-timeout -d 'Seconds for which a message in hand is hidden before that is extended [default: 60]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from drop" -l where -d 'Only messages for which this jq predicate holds: \'.json.amount > 100\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from drop" -l match -d 'Only messages whose body matches this event pattern: JSON, or @file' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from drop" -l id -d 'Only the message with this id; repeatable' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from drop" -l since -d 'Only messages sent at this time or later: RFC 3339, or how long ago: 2h' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from drop" -l until -d 'Only messages sent up to this time' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from drop" -l older-than -d 'Only messages sent at least so long ago: 2h, 90m, 1d' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from drop" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from drop" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from drop" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from drop" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from drop" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from drop" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from drop" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from drop" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from drop" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from drop" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from drop" -l all -d 'Delete all messages, without selecting'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from drop" -l no-backup -d 'Delete without writing the messages to a file first'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from drop" -l force -d 'Receive even where the queue\'s maxReceiveCount is 2 or less'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from drop" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from drop" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from drop" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from drop" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from drop" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from drop" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from drop" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from drop" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from drop" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from purge" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from purge" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from purge" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from purge" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from purge" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from purge" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from purge" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from purge" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from purge" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from purge" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from purge" -l wait -d 'Wait for a purge that is going on, and until no message is counted'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from purge" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from purge" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from purge" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from purge" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from purge" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from purge" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from purge" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from purge" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from purge" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from status" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from status" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from status" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from status" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from status" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from status" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from status" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from status" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from status" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from status" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from status" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from status" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from status" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from status" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from status" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from status" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from status" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from status" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from status" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from cancel" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from cancel" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from cancel" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from cancel" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from cancel" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from cancel" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from cancel" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from cancel" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from cancel" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from cancel" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from cancel" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from cancel" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from cancel" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from cancel" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from cancel" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from cancel" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from cancel" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from cancel" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from cancel" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from help" -f -a "list" -d 'List dead-letter queues with their depths and sources'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from help" -f -a "peek" -d 'Look at messages of a dead-letter queue without deleting them'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from help" -f -a "redrive" -d 'Bring the messages of a dead-letter queue back to where they failed'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from help" -f -a "triage" -d 'Tell what failed and why: messages that failed alike, with ready-to-run commands for each kind'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from help" -f -a "export" -d 'Write the messages of a dead-letter queue to a file, with nothing left out'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from help" -f -a "drop" -d 'Delete selected messages of a dead-letter queue, after writing them to a file'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from help" -f -a "purge" -d 'Delete every message of a dead-letter queue'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from help" -f -a "status" -d 'Show the move tasks of a dead-letter queue: what SQS itself moves, or has moved'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from help" -f -a "cancel" -d 'Cancel the move task that runs on a dead-letter queue; what it has moved stays moved'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and not __fish_seen_subcommand_from list ls peek redrive triage export drop purge status cancel help" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and not __fish_seen_subcommand_from list ls peek redrive triage export drop purge status cancel help" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and not __fish_seen_subcommand_from list ls peek redrive triage export drop purge status cancel help" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and not __fish_seen_subcommand_from list ls peek redrive triage export drop purge status cancel help" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and not __fish_seen_subcommand_from list ls peek redrive triage export drop purge status cancel help" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and not __fish_seen_subcommand_from list ls peek redrive triage export drop purge status cancel help" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and not __fish_seen_subcommand_from list ls peek redrive triage export drop purge status cancel help" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and not __fish_seen_subcommand_from list ls peek redrive triage export drop purge status cancel help" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and not __fish_seen_subcommand_from list ls peek redrive triage export drop purge status cancel help" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and not __fish_seen_subcommand_from list ls peek redrive triage export drop purge status cancel help" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and not __fish_seen_subcommand_from list ls peek redrive triage export drop purge status cancel help" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and not __fish_seen_subcommand_from list ls peek redrive triage export drop purge status cancel help" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and not __fish_seen_subcommand_from list ls peek redrive triage export drop purge status cancel help" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and not __fish_seen_subcommand_from list ls peek redrive triage export drop purge status cancel help" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and not __fish_seen_subcommand_from list ls peek redrive triage export drop purge status cancel help" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and not __fish_seen_subcommand_from list ls peek redrive triage export drop purge status cancel help" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and not __fish_seen_subcommand_from list ls peek redrive triage export drop purge status cancel help" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and not __fish_seen_subcommand_from list ls peek redrive triage export drop purge status cancel help" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and not __fish_seen_subcommand_from list ls peek redrive triage export drop purge status cancel help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and not __fish_seen_subcommand_from list ls peek redrive triage export drop purge status cancel help" -f -a "list" -d 'List dead-letter queues with their depths and sources'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and not __fish_seen_subcommand_from list ls peek redrive triage export drop purge status cancel help" -f -a "ls" -d 'List dead-letter queues with their depths and sources'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and not __fish_seen_subcommand_from list ls peek redrive triage export drop purge status cancel help" -f -a "peek" -d 'Look at messages of a dead-letter queue without deleting them'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and not __fish_seen_subcommand_from list ls peek redrive triage export drop purge status cancel help" -f -a "redrive" -d 'Bring the messages of a dead-letter queue back to where they failed'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and not __fish_seen_subcommand_from list ls peek redrive triage export drop purge status cancel help" -f -a "triage" -d 'Tell what failed and why: messages that failed alike, with ready-to-run commands for each kind'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and not __fish_seen_subcommand_from list ls peek redrive triage export drop purge status cancel help" -f -a "export" -d 'Write the messages of a dead-letter queue to a file, with nothing left out'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and not __fish_seen_subcommand_from list ls peek redrive triage export drop purge status cancel help" -f -a "drop" -d 'Delete selected messages of a dead-letter queue, after writing them to a file'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and not __fish_seen_subcommand_from list ls peek redrive triage export drop purge status cancel help" -f -a "purge" -d 'Delete every message of a dead-letter queue'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and not __fish_seen_subcommand_from list ls peek redrive triage export drop purge status cancel help" -f -a "status" -d 'Show the move tasks of a dead-letter queue: what SQS itself moves, or has moved'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and not __fish_seen_subcommand_from list ls peek redrive triage export drop purge status cancel help" -f -a "cancel" -d 'Cancel the move task that runs on a dead-letter queue; what it has moved stays moved'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and not __fish_seen_subcommand_from list ls peek redrive triage export drop purge status cancel help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from list" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from list" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from list" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from list" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from list" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from list" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from list" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from list" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from list" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from list" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from list" -l all -d 'All dead-letter queues of the account and region, not only those of the project and stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from list" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from list" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from list" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from list" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from list" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from list" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from ls" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from ls" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from ls" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from ls" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from ls" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from ls" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from ls" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from ls" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from ls" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from ls" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from ls" -l all -d 'All dead-letter queues of the account and region, not only those of the project and stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from ls" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from ls" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from ls" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from ls" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from ls" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from peek" -s n -l count -d 'How many messages to show' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from peek" -l where -d 'Only messages for which this jq predicate holds: \'.json.amount > 100\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from peek" -l match -d 'Only messages whose body matches this event pattern: JSON, or @file' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from peek" -l id -d 'Only the message with this id; repeatable' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from peek" -l since -d 'Only messages sent at this time or later: RFC 3339, or how long ago: 2h' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from peek" -l until -d 'Only messages sent up to this time' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from peek" -l older-than -d 'Only messages sent at least so long ago: 2h, 90m, 1d' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from peek" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from peek" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from peek" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from peek" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from peek" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from peek" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from peek" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from peek" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from peek" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from peek" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from peek" -l force -d 'Peek even where the queue\'s maxReceiveCount is 2 or less'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from peek" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from peek" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from peek" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from peek" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from peek" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from peek" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from peek" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from peek" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from peek" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -l to -d 'Send there instead of to the queue that each message failed in: a queue, topic:NAME, bus:NAME, or an ARN' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -l function -d 'The function whose failed asynchronous invocations are in the dead-letter queue: short name, full name or ARN; without it, the only one that sends them there' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -l limit -d 'Move at most so many messages' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -l rate -d 'Move at most so many messages a second' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -l engine -d 'What moves the messages' -r -f -a "auto\t'Whichever does the whole job'
native\t'SQS itself, with a move task'
client\t'msgctl: receive, send, delete'"
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -l edit -d 'Change each body, which has to be JSON, with this jq filter: \'.amount = 0\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -l backup -d 'Write the messages to this file as they were, before they are sent [default with --edit: a file in the state folder]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -l journal -d 'Write down what is sent and what arrived; after a kill, a second run with the same file sends nothing again that arrived, and lists the sends whose answer never came' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -l canary -d 'Move so many messages first, watch whether they come back, and go on only if none does, or no more than --max-return-rate' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -l canary-wait -d 'How long to watch for them' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -l max-return-rate -d 'Stop when more than this part of what was moved has come back: 5%' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -l where -d 'Only messages for which this jq predicate holds: \'.json.amount > 100\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -l match -d 'Only messages whose body matches this event pattern: JSON, or @file' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -l id -d 'Only the message with this id; repeatable' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -l since -d 'Only messages sent at this time or later: RFC 3339, or how long ago: 2h' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -l until -d 'Only messages sent up to this time' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -l older-than -d 'Only messages sent at least so long ago: 2h, 90m, 1d' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -l visibility-timeout -d 'Seconds for which a message in hand is hidden before that is extended [default: 60]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -l via-bus -d 'Publish what rules could not deliver to their bus again, where every rule that takes it gets it'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -l all-sources -d 'Of a dead-letter queue of several queues, bring back the messages of all of them'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -l wait -d 'Wait until the move task is over; this is the default'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -l detach -d 'Only start the move task; nothing keeps it from moving what fails again'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -l no-backup -d 'Edit without writing the messages to a file first'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -l follow -d 'Go on until Ctrl-C, and move what arrives meanwhile, too; what fails again goes round and round'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from triage" -l scan -d 'Read at most so many messages' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from triage" -l where -d 'Only messages for which this jq predicate holds: \'.json.amount > 100\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from triage" -l match -d 'Only messages whose body matches this event pattern: JSON, or @file' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from triage" -l id -d 'Only the message with this id; repeatable' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from triage" -l since -d 'Only messages sent at this time or later: RFC 3339, or how long ago: 2h' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from triage" -l until -d 'Only messages sent up to this time' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from triage" -l older-than -d 'Only messages sent at least so long ago: 2h, 90m, 1d' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from triage" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from triage" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from triage" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from triage" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from triage" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from triage" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from triage" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from triage" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from triage" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from triage" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from triage" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from triage" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from triage" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from triage" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from triage" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from triage" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from triage" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from triage" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from triage" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from export" -l output-file -d 'Write to this file, which must not be there yet [default: stdout]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from export" -l limit -d 'At most so many messages' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from export" -l visibility-timeout -d 'Seconds for which a message in hand is hidden before that is extended [default: 60]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from export" -l where -d 'Only messages for which this jq predicate holds: \'.json.amount > 100\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from export" -l match -d 'Only messages whose body matches this event pattern: JSON, or @file' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from export" -l id -d 'Only the message with this id; repeatable' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from export" -l since -d 'Only messages sent at this time or later: RFC 3339, or how long ago: 2h' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from export" -l until -d 'Only messages sent up to this time' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from export" -l older-than -d 'Only messages sent at least so long ago: 2h, 90m, 1d' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from export" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from export" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from export" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from export" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from export" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from export" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from export" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from export" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from export" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from export" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from export" -l delete -d 'Delete what was written'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from export" -l force -d 'Receive even where the queue\'s maxReceiveCount is 2 or less'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from export" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from export" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from export" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from export" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from export" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from export" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from drop" -l backup -d 'Write the messages to this file before they are deleted [default: a file in the state folder]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from drop" -l limit -d 'At most so many messages' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from drop" -l visibility-timeout -d 'Seconds for which a message in hand is hidden before that is extended [default: 60]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from drop" -l where -d 'Only messages for which this jq predicate holds: \'.json.amount > 100\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from drop" -l match -d 'Only messages whose body matches this event pattern: JSON, or @file' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from drop" -l id -d 'Only the message with this id; repeatable' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from drop" -l since -d 'Only messages sent at this time or later: RFC 3339, or how long ago: 2h' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from drop" -l until -d 'Only messages sent up to this time' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from drop" -l older-than -d 'Only messages sent at least so long ago: 2h, 90m, 1d' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from drop" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from drop" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from drop" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from drop" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from drop" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from drop" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from drop" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from drop" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from drop" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from drop" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from drop" -l all -d 'Delete all messages, without selecting'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from drop" -l no-backup -d 'Delete without writing the messages to a file first'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from drop" -l force -d 'Receive even where the queue\'s maxReceiveCount is 2 or less'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from drop" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from drop" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from drop" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from drop" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from drop" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from drop" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from drop" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from drop" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from drop" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from purge" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from purge" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from purge" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from purge" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from purge" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from purge" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from purge" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from purge" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from purge" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from purge" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from purge" -l wait -d 'Wait for a purge that is going on, and until no message is counted'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from purge" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from purge" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from purge" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from purge" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from purge" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from purge" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from purge" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from purge" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from purge" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from status" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from status" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from status" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from status" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from status" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from status" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from status" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from status" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from status" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from status" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from status" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from status" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from status" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from status" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from status" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from status" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from status" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from status" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from status" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from cancel" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from cancel" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from cancel" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from cancel" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from cancel" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from cancel" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from cancel" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from cancel" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from cancel" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from cancel" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from cancel" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from cancel" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from cancel" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from cancel" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from cancel" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from cancel" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from cancel" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from cancel" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from cancel" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from help" -f -a "list" -d 'List dead-letter queues with their depths and sources'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from help" -f -a "peek" -d 'Look at messages of a dead-letter queue without deleting them'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from help" -f -a "redrive" -d 'Bring the messages of a dead-letter queue back to where they failed'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from help" -f -a "triage" -d 'Tell what failed and why: messages that failed alike, with ready-to-run commands for each kind'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from help" -f -a "export" -d 'Write the messages of a dead-letter queue to a file, with nothing left out'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from help" -f -a "drop" -d 'Delete selected messages of a dead-letter queue, after writing them to a file'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from help" -f -a "purge" -d 'Delete every message of a dead-letter queue'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from help" -f -a "status" -d 'Show the move tasks of a dead-letter queue: what SQS itself moves, or has moved'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from help" -f -a "cancel" -d 'Cancel the move task that runs on a dead-letter queue; what it has moved stays moved'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and not __fish_seen_subcommand_from list ls show publish help" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and not __fish_seen_subcommand_from list ls show publish help" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and not __fish_seen_subcommand_from list ls show publish help" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and not __fish_seen_subcommand_from list ls show publish help" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and not __fish_seen_subcommand_from list ls show publish help" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and not __fish_seen_subcommand_from list ls show publish help" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and not __fish_seen_subcommand_from list ls show publish help" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and not __fish_seen_subcommand_from list ls show publish help" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and not __fish_seen_subcommand_from list ls show publish help" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and not __fish_seen_subcommand_from list ls show publish help" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and not __fish_seen_subcommand_from list ls show publish help" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and not __fish_seen_subcommand_from list ls show publish help" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and not __fish_seen_subcommand_from list ls show publish help" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and not __fish_seen_subcommand_from list ls show publish help" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and not __fish_seen_subcommand_from list ls show publish help" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and not __fish_seen_subcommand_from list ls show publish help" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and not __fish_seen_subcommand_from list ls show publish help" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and not __fish_seen_subcommand_from list ls show publish help" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and not __fish_seen_subcommand_from list ls show publish help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and not __fish_seen_subcommand_from list ls show publish help" -f -a "list" -d 'List topics with their subscriptions'
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and not __fish_seen_subcommand_from list ls show publish help" -f -a "ls" -d 'List topics with their subscriptions'
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and not __fish_seen_subcommand_from list ls show publish help" -f -a "show" -d 'Show everything about a topic, with its subscriptions'
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and not __fish_seen_subcommand_from list ls show publish help" -f -a "publish" -d 'Publish a message'
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and not __fish_seen_subcommand_from list ls show publish help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from list" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from list" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from list" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from list" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from list" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from list" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from list" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from list" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from list" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from list" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from list" -l all -d 'All topics of the account and region, not only those of the project and stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from list" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from list" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from list" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from list" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from list" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from list" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from ls" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from ls" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from ls" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from ls" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from ls" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from ls" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from ls" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from ls" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from ls" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from ls" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from ls" -l all -d 'All topics of the account and region, not only those of the project and stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from ls" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from ls" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from ls" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from ls" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from ls" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from show" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from show" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from show" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from show" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from show" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from show" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from show" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from show" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from show" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from show" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from show" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from show" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from show" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from show" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from show" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from show" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from publish" -l attr -d 'A message attribute: name=value, name:Number=5, name:String.Array=["a"], name:Binary=@file; repeatable' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from publish" -l subject -d 'Subject of e-mails, up to 100 characters' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from publish" -l group -d 'Message group id; needed on FIFO topics' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from publish" -l dedup -d 'Message deduplication id; needed on FIFO topics without content-based deduplication' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from publish" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from publish" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from publish" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from publish" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from publish" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from publish" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from publish" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from publish" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from publish" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from publish" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from publish" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from publish" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from publish" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from publish" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from publish" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from publish" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from publish" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from publish" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from publish" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from help" -f -a "list" -d 'List topics with their subscriptions'
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show everything about a topic, with its subscriptions'
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from help" -f -a "publish" -d 'Publish a message'
complete -c msgctl -n "__fish_msgctl_using_subcommand topic; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and not __fish_seen_subcommand_from list ls show publish help" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and not __fish_seen_subcommand_from list ls show publish help" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and not __fish_seen_subcommand_from list ls show publish help" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and not __fish_seen_subcommand_from list ls show publish help" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and not __fish_seen_subcommand_from list ls show publish help" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and not __fish_seen_subcommand_from list ls show publish help" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and not __fish_seen_subcommand_from list ls show publish help" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and not __fish_seen_subcommand_from list ls show publish help" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and not __fish_seen_subcommand_from list ls show publish help" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and not __fish_seen_subcommand_from list ls show publish help" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and not __fish_seen_subcommand_from list ls show publish help" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and not __fish_seen_subcommand_from list ls show publish help" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and not __fish_seen_subcommand_from list ls show publish help" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and not __fish_seen_subcommand_from list ls show publish help" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and not __fish_seen_subcommand_from list ls show publish help" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and not __fish_seen_subcommand_from list ls show publish help" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and not __fish_seen_subcommand_from list ls show publish help" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and not __fish_seen_subcommand_from list ls show publish help" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and not __fish_seen_subcommand_from list ls show publish help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and not __fish_seen_subcommand_from list ls show publish help" -f -a "list" -d 'List topics with their subscriptions'
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and not __fish_seen_subcommand_from list ls show publish help" -f -a "ls" -d 'List topics with their subscriptions'
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and not __fish_seen_subcommand_from list ls show publish help" -f -a "show" -d 'Show everything about a topic, with its subscriptions'
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and not __fish_seen_subcommand_from list ls show publish help" -f -a "publish" -d 'Publish a message'
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and not __fish_seen_subcommand_from list ls show publish help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from list" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from list" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from list" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from list" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from list" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from list" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from list" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from list" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from list" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from list" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from list" -l all -d 'All topics of the account and region, not only those of the project and stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from list" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from list" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from list" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from list" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from list" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from list" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from ls" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from ls" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from ls" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from ls" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from ls" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from ls" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from ls" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from ls" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from ls" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from ls" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from ls" -l all -d 'All topics of the account and region, not only those of the project and stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from ls" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from ls" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from ls" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from ls" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from ls" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from show" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from show" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from show" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from show" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from show" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from show" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from show" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from show" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from show" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from show" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from show" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from show" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from show" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from show" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from show" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from show" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from publish" -l attr -d 'A message attribute: name=value, name:Number=5, name:String.Array=["a"], name:Binary=@file; repeatable' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from publish" -l subject -d 'Subject of e-mails, up to 100 characters' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from publish" -l group -d 'Message group id; needed on FIFO topics' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from publish" -l dedup -d 'Message deduplication id; needed on FIFO topics without content-based deduplication' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from publish" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from publish" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from publish" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from publish" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from publish" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from publish" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from publish" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from publish" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from publish" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from publish" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from publish" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from publish" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from publish" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from publish" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from publish" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from publish" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from publish" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from publish" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from publish" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from help" -f -a "list" -d 'List topics with their subscriptions'
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show everything about a topic, with its subscriptions'
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from help" -f -a "publish" -d 'Publish a message'
complete -c msgctl -n "__fish_msgctl_using_subcommand topics; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and not __fish_seen_subcommand_from publish validate tail rules archive archives replay replays help" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and not __fish_seen_subcommand_from publish validate tail rules archive archives replay replays help" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and not __fish_seen_subcommand_from publish validate tail rules archive archives replay replays help" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and not __fish_seen_subcommand_from publish validate tail rules archive archives replay replays help" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and not __fish_seen_subcommand_from publish validate tail rules archive archives replay replays help" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and not __fish_seen_subcommand_from publish validate tail rules archive archives replay replays help" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and not __fish_seen_subcommand_from publish validate tail rules archive archives replay replays help" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and not __fish_seen_subcommand_from publish validate tail rules archive archives replay replays help" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and not __fish_seen_subcommand_from publish validate tail rules archive archives replay replays help" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and not __fish_seen_subcommand_from publish validate tail rules archive archives replay replays help" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and not __fish_seen_subcommand_from publish validate tail rules archive archives replay replays help" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and not __fish_seen_subcommand_from publish validate tail rules archive archives replay replays help" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and not __fish_seen_subcommand_from publish validate tail rules archive archives replay replays help" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and not __fish_seen_subcommand_from publish validate tail rules archive archives replay replays help" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and not __fish_seen_subcommand_from publish validate tail rules archive archives replay replays help" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and not __fish_seen_subcommand_from publish validate tail rules archive archives replay replays help" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and not __fish_seen_subcommand_from publish validate tail rules archive archives replay replays help" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and not __fish_seen_subcommand_from publish validate tail rules archive archives replay replays help" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and not __fish_seen_subcommand_from publish validate tail rules archive archives replay replays help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and not __fish_seen_subcommand_from publish validate tail rules archive archives replay replays help" -f -a "publish" -d 'Publish an event to the bus, or the events of a file'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and not __fish_seen_subcommand_from publish validate tail rules archive archives replay replays help" -f -a "validate" -d 'Hold events against the JSON Schemas of their kinds, without publishing anything'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and not __fish_seen_subcommand_from publish validate tail rules archive archives replay replays help" -f -a "tail" -d 'Follow what is published to the bus'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and not __fish_seen_subcommand_from publish validate tail rules archive archives replay replays help" -f -a "rules" -d 'List the rules of the bus with their targets'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and not __fish_seen_subcommand_from publish validate tail rules archive archives replay replays help" -f -a "archive" -d 'Look at the archives of the bus'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and not __fish_seen_subcommand_from publish validate tail rules archive archives replay replays help" -f -a "archives" -d 'Look at the archives of the bus'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and not __fish_seen_subcommand_from publish validate tail rules archive archives replay replays help" -f -a "replay" -d 'Send archived events to the bus again'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and not __fish_seen_subcommand_from publish validate tail rules archive archives replay replays help" -f -a "replays" -d 'Send archived events to the bus again'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and not __fish_seen_subcommand_from publish validate tail rules archive archives replay replays help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from publish" -l source -d 'Who says so [env: MSGCTL_SOURCE] [default: myapp]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from publish" -l time -d 'When it happened, RFC 3339; without it, when the bus takes it' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from publish" -l resource -d 'A resource that it is about, by ARN; repeatable' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from publish" -l trace-header -d 'The X-Ray trace header; queues that are targets get it as AWSTraceHeader' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from publish" -l schema -d 'Publish only what fits this JSON Schema of the detail' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from publish" -l expect-rule -d 'Publish only what this rule takes; repeatable' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from publish" -l confirm-delivery -d 'Wait for so long until a temporary rule sees the bus, publish, and wait for so long until it has delivered the event' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from publish" -l input -d 'Publish many: each line of this file, or of - for stdin, is a detail or an event' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from publish" -l rate -d 'With --input: at most so many events a second' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from publish" -l rejects -d 'With --input: write lines that were not published to this file' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from publish" -l results -d 'With --input: write what became of each line to this file, or to - for stdout' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from publish" -l bus -d 'The event bus: short name, full name or ARN [env: EVENT_BUS_NAME] [default: events]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from publish" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from publish" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from publish" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from publish" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from publish" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from publish" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from publish" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from publish" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from publish" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from publish" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from publish" -l show-rules -d 'Say which rules take it'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from publish" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from publish" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from publish" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from publish" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from publish" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from publish" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from publish" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from publish" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from publish" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from validate" -l source -d 'Who says so [env: MSGCTL_SOURCE] [default: myapp]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from validate" -l schema -d 'The JSON Schema, in place of those in msgctl.toml' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from validate" -l input -d 'Look at many: each line of this file, or of - for stdin, is a detail or an event' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from validate" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from validate" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from validate" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from validate" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from validate" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from validate" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from validate" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from validate" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from validate" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from validate" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from validate" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from validate" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from validate" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from validate" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from validate" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from validate" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from validate" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from validate" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from validate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from tail" -l match -d 'Only events that match this event pattern: JSON, or @file' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from tail" -l where -d 'Only events for which this jq predicate holds: \'.detail.amount > 100\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from tail" -l rule -d 'Only events that this rule of the bus takes' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from tail" -s n -l count -d 'End after so many events' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from tail" -l timeout -d 'End after so long: 30s, 5m' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from tail" -l gc -d 'Only take away what killed commands left behind and has expired, or the temporary thing of this name' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from tail" -l bus -d 'The event bus: short name, full name or ARN [env: EVENT_BUS_NAME] [default: events]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from tail" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from tail" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from tail" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from tail" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from tail" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from tail" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from tail" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from tail" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from tail" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from tail" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from tail" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from tail" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from tail" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from tail" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from tail" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from tail" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from tail" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from tail" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from tail" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from rules" -l bus -d 'The event bus: short name, full name or ARN [env: EVENT_BUS_NAME] [default: events]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from rules" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from rules" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from rules" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from rules" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from rules" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from rules" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from rules" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from rules" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from rules" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from rules" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from rules" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from rules" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from rules" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from rules" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from rules" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from rules" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from rules" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from rules" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from rules" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from archive" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from archive" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from archive" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from archive" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from archive" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from archive" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from archive" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from archive" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from archive" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from archive" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from archive" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from archive" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from archive" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from archive" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from archive" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from archive" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from archive" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from archive" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from archive" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from archive" -f -a "list" -d 'List the archives of the bus'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from archive" -f -a "ls" -d 'List the archives of the bus'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from archive" -f -a "show" -d 'Show everything about an archive'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from archive" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from archives" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from archives" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from archives" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from archives" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from archives" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from archives" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from archives" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from archives" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from archives" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from archives" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from archives" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from archives" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from archives" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from archives" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from archives" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from archives" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from archives" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from archives" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from archives" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from archives" -f -a "list" -d 'List the archives of the bus'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from archives" -f -a "ls" -d 'List the archives of the bus'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from archives" -f -a "show" -d 'Show everything about an archive'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from archives" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from replay" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from replay" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from replay" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from replay" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from replay" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from replay" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from replay" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from replay" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from replay" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from replay" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from replay" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from replay" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from replay" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from replay" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from replay" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from replay" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from replay" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from replay" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from replay" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from replay" -f -a "start" -d 'Start a replay'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from replay" -f -a "status" -d 'Tell how far a replay is'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from replay" -f -a "list" -d 'List replays, the latest first'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from replay" -f -a "ls" -d 'List replays, the latest first'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from replay" -f -a "cancel" -d 'Cancel a replay; what it has sent stays sent'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from replay" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from replays" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from replays" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from replays" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from replays" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from replays" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from replays" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from replays" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from replays" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from replays" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from replays" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from replays" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from replays" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from replays" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from replays" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from replays" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from replays" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from replays" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from replays" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from replays" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from replays" -f -a "start" -d 'Start a replay'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from replays" -f -a "status" -d 'Tell how far a replay is'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from replays" -f -a "list" -d 'List replays, the latest first'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from replays" -f -a "ls" -d 'List replays, the latest first'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from replays" -f -a "cancel" -d 'Cancel a replay; what it has sent stays sent'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from replays" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from help" -f -a "publish" -d 'Publish an event to the bus, or the events of a file'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from help" -f -a "validate" -d 'Hold events against the JSON Schemas of their kinds, without publishing anything'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from help" -f -a "tail" -d 'Follow what is published to the bus'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from help" -f -a "rules" -d 'List the rules of the bus with their targets'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from help" -f -a "archive" -d 'Look at the archives of the bus'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from help" -f -a "replay" -d 'Send archived events to the bus again'
complete -c msgctl -n "__fish_msgctl_using_subcommand events; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and not __fish_seen_subcommand_from publish validate tail rules archive archives replay replays help" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and not __fish_seen_subcommand_from publish validate tail rules archive archives replay replays help" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and not __fish_seen_subcommand_from publish validate tail rules archive archives replay replays help" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and not __fish_seen_subcommand_from publish validate tail rules archive archives replay replays help" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and not __fish_seen_subcommand_from publish validate tail rules archive archives replay replays help" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and not __fish_seen_subcommand_from publish validate tail rules archive archives replay replays help" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and not __fish_seen_subcommand_from publish validate tail rules archive archives replay replays help" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and not __fish_seen_subcommand_from publish validate tail rules archive archives replay replays help" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and not __fish_seen_subcommand_from publish validate tail rules archive archives replay replays help" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and not __fish_seen_subcommand_from publish validate tail rules archive archives replay replays help" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and not __fish_seen_subcommand_from publish validate tail rules archive archives replay replays help" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and not __fish_seen_subcommand_from publish validate tail rules archive archives replay replays help" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and not __fish_seen_subcommand_from publish validate tail rules archive archives replay replays help" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and not __fish_seen_subcommand_from publish validate tail rules archive archives replay replays help" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and not __fish_seen_subcommand_from publish validate tail rules archive archives replay replays help" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and not __fish_seen_subcommand_from publish validate tail rules archive archives replay replays help" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and not __fish_seen_subcommand_from publish validate tail rules archive archives replay replays help" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and not __fish_seen_subcommand_from publish validate tail rules archive archives replay replays help" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and not __fish_seen_subcommand_from publish validate tail rules archive archives replay replays help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and not __fish_seen_subcommand_from publish validate tail rules archive archives replay replays help" -f -a "publish" -d 'Publish an event to the bus, or the events of a file'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and not __fish_seen_subcommand_from publish validate tail rules archive archives replay replays help" -f -a "validate" -d 'Hold events against the JSON Schemas of their kinds, without publishing anything'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and not __fish_seen_subcommand_from publish validate tail rules archive archives replay replays help" -f -a "tail" -d 'Follow what is published to the bus'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and not __fish_seen_subcommand_from publish validate tail rules archive archives replay replays help" -f -a "rules" -d 'List the rules of the bus with their targets'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and not __fish_seen_subcommand_from publish validate tail rules archive archives replay replays help" -f -a "archive" -d 'Look at the archives of the bus'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and not __fish_seen_subcommand_from publish validate tail rules archive archives replay replays help" -f -a "archives" -d 'Look at the archives of the bus'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and not __fish_seen_subcommand_from publish validate tail rules archive archives replay replays help" -f -a "replay" -d 'Send archived events to the bus again'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and not __fish_seen_subcommand_from publish validate tail rules archive archives replay replays help" -f -a "replays" -d 'Send archived events to the bus again'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and not __fish_seen_subcommand_from publish validate tail rules archive archives replay replays help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from publish" -l source -d 'Who says so [env: MSGCTL_SOURCE] [default: myapp]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from publish" -l time -d 'When it happened, RFC 3339; without it, when the bus takes it' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from publish" -l resource -d 'A resource that it is about, by ARN; repeatable' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from publish" -l trace-header -d 'The X-Ray trace header; queues that are targets get it as AWSTraceHeader' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from publish" -l schema -d 'Publish only what fits this JSON Schema of the detail' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from publish" -l expect-rule -d 'Publish only what this rule takes; repeatable' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from publish" -l confirm-delivery -d 'Wait for so long until a temporary rule sees the bus, publish, and wait for so long until it has delivered the event' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from publish" -l input -d 'Publish many: each line of this file, or of - for stdin, is a detail or an event' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from publish" -l rate -d 'With --input: at most so many events a second' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from publish" -l rejects -d 'With --input: write lines that were not published to this file' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from publish" -l results -d 'With --input: write what became of each line to this file, or to - for stdout' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from publish" -l bus -d 'The event bus: short name, full name or ARN [env: EVENT_BUS_NAME] [default: events]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from publish" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from publish" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from publish" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from publish" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from publish" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from publish" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from publish" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from publish" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from publish" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from publish" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from publish" -l show-rules -d 'Say which rules take it'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from publish" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from publish" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from publish" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from publish" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from publish" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from publish" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from publish" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from publish" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from publish" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from validate" -l source -d 'Who says so [env: MSGCTL_SOURCE] [default: myapp]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from validate" -l schema -d 'The JSON Schema, in place of those in msgctl.toml' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from validate" -l input -d 'Look at many: each line of this file, or of - for stdin, is a detail or an event' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from validate" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from validate" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from validate" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from validate" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from validate" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from validate" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from validate" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from validate" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from validate" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from validate" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from validate" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from validate" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from validate" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from validate" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from validate" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from validate" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from validate" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from validate" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from validate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from tail" -l match -d 'Only events that match this event pattern: JSON, or @file' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from tail" -l where -d 'Only events for which this jq predicate holds: \'.detail.amount > 100\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from tail" -l rule -d 'Only events that this rule of the bus takes' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from tail" -s n -l count -d 'End after so many events' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from tail" -l timeout -d 'End after so long: 30s, 5m' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from tail" -l gc -d 'Only take away what killed commands left behind and has expired, or the temporary thing of this name' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from tail" -l bus -d 'The event bus: short name, full name or ARN [env: EVENT_BUS_NAME] [default: events]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from tail" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from tail" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from tail" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from tail" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from tail" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from tail" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from tail" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from tail" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from tail" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from tail" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from tail" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from tail" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from tail" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from tail" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from tail" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from tail" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from tail" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from tail" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from tail" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from rules" -l bus -d 'The event bus: short name, full name or ARN [env: EVENT_BUS_NAME] [default: events]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from rules" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from rules" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from rules" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from rules" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from rules" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from rules" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from rules" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from rules" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from rules" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from rules" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from rules" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from rules" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from rules" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from rules" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from rules" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from rules" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from rules" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from rules" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from rules" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from archive" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from archive" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from archive" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from archive" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from archive" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from archive" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from archive" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from archive" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from archive" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from archive" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from archive" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from archive" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from archive" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from archive" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from archive" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from archive" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from archive" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from archive" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from archive" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from archive" -f -a "list" -d 'List the archives of the bus'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from archive" -f -a "ls" -d 'List the archives of the bus'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from archive" -f -a "show" -d 'Show everything about an archive'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from archive" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from archives" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from archives" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from archives" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from archives" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from archives" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from archives" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from archives" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from archives" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from archives" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from archives" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from archives" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from archives" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from archives" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from archives" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from archives" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from archives" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from archives" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from archives" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from archives" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from archives" -f -a "list" -d 'List the archives of the bus'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from archives" -f -a "ls" -d 'List the archives of the bus'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from archives" -f -a "show" -d 'Show everything about an archive'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from archives" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from replay" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from replay" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from replay" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from replay" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from replay" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from replay" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from replay" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from replay" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from replay" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from replay" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from replay" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from replay" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from replay" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from replay" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from replay" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from replay" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from replay" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from replay" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from replay" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from replay" -f -a "start" -d 'Start a replay'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from replay" -f -a "status" -d 'Tell how far a replay is'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from replay" -f -a "list" -d 'List replays, the latest first'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from replay" -f -a "ls" -d 'List replays, the latest first'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from replay" -f -a "cancel" -d 'Cancel a replay; what it has sent stays sent'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from replay" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from replays" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from replays" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from replays" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from replays" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from replays" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from replays" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from replays" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from replays" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from replays" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from replays" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from replays" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from replays" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from replays" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from replays" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from replays" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from replays" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from replays" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from replays" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from replays" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from replays" -f -a "start" -d 'Start a replay'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from replays" -f -a "status" -d 'Tell how far a replay is'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from replays" -f -a "list" -d 'List replays, the latest first'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from replays" -f -a "ls" -d 'List replays, the latest first'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from replays" -f -a "cancel" -d 'Cancel a replay; what it has sent stays sent'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from replays" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from help" -f -a "publish" -d 'Publish an event to the bus, or the events of a file'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from help" -f -a "validate" -d 'Hold events against the JSON Schemas of their kinds, without publishing anything'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from help" -f -a "tail" -d 'Follow what is published to the bus'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from help" -f -a "rules" -d 'List the rules of the bus with their targets'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from help" -f -a "archive" -d 'Look at the archives of the bus'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from help" -f -a "replay" -d 'Send archived events to the bus again'
complete -c msgctl -n "__fish_msgctl_using_subcommand event; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -f -a "list" -d 'List users, as many as there are'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -f -a "ls" -d 'List users, as many as there are'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -f -a "show" -d 'Show everything about a user: attributes, groups, second factors, devices, what happened of late'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -f -a "create" -d 'Create users; nobody is written to unless --invite is given'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -f -a "enable" -d 'Allow users to sign in again'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -f -a "disable" -d 'Forbid users to sign in; tokens that they have are good for an API until they end'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -f -a "confirm" -d 'Confirm sign-ups that wait for their code'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -f -a "reset-password" -d 'Make passwords useless, and have Cognito send codes for new ones'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -f -a "set-password" -d 'Set passwords, without sending anything'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -f -a "sign-out" -d 'End every session of users; tokens that they have are good for an API until they end'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -f -a "set" -d 'Write attributes'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -f -a "unset" -d 'Remove attributes'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -f -a "delete" -d 'Delete users; this cannot be taken back'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -f -a "mfa" -d 'Second factors: who has which, switch them on and off, set one up'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -f -a "groups" -d 'Groups, and who is in them'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -f -a "group" -d 'Groups, and who is in them'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -f -a "export" -d 'Write users and groups to a file'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -f -a "import" -d 'Bring users and groups of a file into a pool: create what is missing, change what differs'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -f -a "diff" -d 'Compare the users and groups of two stages'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -f -a "token" -d 'Sign in as a user, and print a token'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -f -a "verify-token" -d 'Say what an HTTP API\'s JWT authorizer would say of a token'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -f -a "pool" -d 'Show how a pool is set up: policy, second factors, clients, triggers, and what is risky about it'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from list" -l where -d 'Only users for which this jq predicate holds: \'.attributes["custom:plan"] == "pro"\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from list" -l filter -d 'Only users that match, in Cognito\'s own form: \'email ^= "ann"\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from list" -l status -d 'Only users in this state: confirmed, unconfirmed, force_change_password, …, enabled, disabled' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from list" -l group -d 'Only users of this group' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from list" -l limit -d 'At most so many users' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from list" -l pool -d 'The user pool: short name, full name, id or ARN' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from list" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from list" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from list" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from list" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from list" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from list" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from list" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from list" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from list" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from list" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from list" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from list" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from list" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from list" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from list" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from list" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from ls" -l where -d 'Only users for which this jq predicate holds: \'.attributes["custom:plan"] == "pro"\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from ls" -l filter -d 'Only users that match, in Cognito\'s own form: \'email ^= "ann"\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from ls" -l status -d 'Only users in this state: confirmed, unconfirmed, force_change_password, …, enabled, disabled' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from ls" -l group -d 'Only users of this group' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from ls" -l limit -d 'At most so many users' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from ls" -l pool -d 'The user pool: short name, full name, id or ARN' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from ls" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from ls" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from ls" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from ls" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from ls" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from ls" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from ls" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from ls" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from ls" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from ls" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from ls" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from ls" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from ls" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from ls" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from ls" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from show" -l pool -d 'The user pool: short name, full name, id or ARN' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from show" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from show" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from show" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from show" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from show" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from show" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from show" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from show" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from show" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from show" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from show" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from show" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from show" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from show" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from show" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from show" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from create" -l input -d 'Create the users of this file: CSV or NDJSON; - for stdin' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from create" -l attr -d 'An attribute: name=value; repeatable' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from create" -l group -d 'Add the user to this group; repeatable' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from create" -l output-file -d 'Write the passwords that are made up for many users to this new file, for its owner only' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from create" -l rate -d 'At most so many users a second; without it as fast as Cognito bears' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from create" -l journal -d 'Keep track in this file, and go on where an earlier run with it ended' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from create" -l pool -d 'The user pool: short name, full name, id or ARN' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from create" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from create" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from create" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from create" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from create" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from create" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from create" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from create" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from create" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from create" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from create" -l verified -d 'Count the e-mail address and the phone number as verified'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from create" -l invite -d 'Have Cognito send an e-mail with a temporary password'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from create" -l temporary-password -d 'Give a temporary password: at the terminal, with --password-stdin, or in MSGCTL_PASSWORD'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from create" -l permanent -d 'The password need not be changed: given at the terminal, with --password-stdin, in MSGCTL_PASSWORD, or --generate'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from create" -l generate -d 'Make up a password that keeps the policy, and show it'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from create" -l password-stdin -d 'Take the password from the first line of stdin'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from create" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from create" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from create" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from create" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from create" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from create" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l input -d 'The users of this file: CSV, NDJSON, or a name on each line; - for stdin' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l where -d 'Only users for which this jq predicate holds: \'.attributes["custom:plan"] == "pro"\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l filter -d 'Only users that match, in Cognito\'s own form: \'email ^= "ann"\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l status -d 'Only users in this state: confirmed, unconfirmed, force_change_password, …, enabled, disabled' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l group -d 'Only users of this group' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l limit -d 'At most so many users' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l pool -d 'The user pool: short name, full name, id or ARN' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l rate -d 'At most so many users a second; without it as fast as Cognito bears' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l journal -d 'Keep track in this file, and go on where an earlier run with it ended' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from enable" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from enable" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l all -d 'Every user of the pool'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from enable" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from enable" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from enable" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from enable" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from enable" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l input -d 'The users of this file: CSV, NDJSON, or a name on each line; - for stdin' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l where -d 'Only users for which this jq predicate holds: \'.attributes["custom:plan"] == "pro"\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l filter -d 'Only users that match, in Cognito\'s own form: \'email ^= "ann"\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l status -d 'Only users in this state: confirmed, unconfirmed, force_change_password, …, enabled, disabled' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l group -d 'Only users of this group' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l limit -d 'At most so many users' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l pool -d 'The user pool: short name, full name, id or ARN' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l rate -d 'At most so many users a second; without it as fast as Cognito bears' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l journal -d 'Keep track in this file, and go on where an earlier run with it ended' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from disable" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from disable" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l all -d 'Every user of the pool'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from disable" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from disable" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from disable" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from disable" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from disable" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from confirm" -l input -d 'The users of this file: CSV, NDJSON, or a name on each line; - for stdin' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from confirm" -l where -d 'Only users for which this jq predicate holds: \'.attributes["custom:plan"] == "pro"\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from confirm" -l filter -d 'Only users that match, in Cognito\'s own form: \'email ^= "ann"\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from confirm" -l status -d 'Only users in this state: confirmed, unconfirmed, force_change_password, …, enabled, disabled' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from confirm" -l group -d 'Only users of this group' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from confirm" -l limit -d 'At most so many users' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from confirm" -l pool -d 'The user pool: short name, full name, id or ARN' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from confirm" -l rate -d 'At most so many users a second; without it as fast as Cognito bears' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from confirm" -l journal -d 'Keep track in this file, and go on where an earlier run with it ended' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from confirm" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from confirm" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from confirm" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from confirm" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from confirm" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from confirm" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from confirm" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from confirm" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from confirm" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from confirm" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from confirm" -l all -d 'Every user of the pool'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from confirm" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from confirm" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from confirm" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from confirm" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from confirm" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from confirm" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from confirm" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from confirm" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from confirm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from reset-password" -l input -d 'The users of this file: CSV, NDJSON, or a name on each line; - for stdin' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from reset-password" -l where -d 'Only users for which this jq predicate holds: \'.attributes["custom:plan"] == "pro"\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from reset-password" -l filter -d 'Only users that match, in Cognito\'s own form: \'email ^= "ann"\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from reset-password" -l status -d 'Only users in this state: confirmed, unconfirmed, force_change_password, …, enabled, disabled' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from reset-password" -l group -d 'Only users of this group' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from reset-password" -l limit -d 'At most so many users' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from reset-password" -l pool -d 'The user pool: short name, full name, id or ARN' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from reset-password" -l rate -d 'At most so many users a second; without it as fast as Cognito bears' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from reset-password" -l journal -d 'Keep track in this file, and go on where an earlier run with it ended' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from reset-password" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from reset-password" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from reset-password" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from reset-password" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from reset-password" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from reset-password" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from reset-password" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from reset-password" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from reset-password" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from reset-password" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from reset-password" -l all -d 'Every user of the pool'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from reset-password" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from reset-password" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from reset-password" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from reset-password" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from reset-password" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from reset-password" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from reset-password" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from reset-password" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from reset-password" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from set-password" -l output-file -d 'Write the passwords that are made up for many users to this new file, for its owner only' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from set-password" -l input -d 'The users of this file: CSV, NDJSON, or a name on each line; - for stdin' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from set-password" -l where -d 'Only users for which this jq predicate holds: \'.attributes["custom:plan"] == "pro"\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from set-password" -l filter -d 'Only users that match, in Cognito\'s own form: \'email ^= "ann"\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from set-password" -l status -d 'Only users in this state: confirmed, unconfirmed, force_change_password, …, enabled, disabled' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from set-password" -l group -d 'Only users of this group' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from set-password" -l limit -d 'At most so many users' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from set-password" -l pool -d 'The user pool: short name, full name, id or ARN' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from set-password" -l rate -d 'At most so many users a second; without it as fast as Cognito bears' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from set-password" -l journal -d 'Keep track in this file, and go on where an earlier run with it ended' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from set-password" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from set-password" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from set-password" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from set-password" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from set-password" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from set-password" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from set-password" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from set-password" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from set-password" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from set-password" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from set-password" -l permanent -d 'The password need not be changed when the user signs in'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from set-password" -l generate -d 'Make up a password for each user, and show it'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from set-password" -l password-stdin -d 'Take the password from the first line of stdin'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from set-password" -l all -d 'Every user of the pool'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from set-password" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from set-password" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from set-password" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from set-password" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from set-password" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from set-password" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from set-password" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from set-password" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from set-password" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from sign-out" -l input -d 'The users of this file: CSV, NDJSON, or a name on each line; - for stdin' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from sign-out" -l where -d 'Only users for which this jq predicate holds: \'.attributes["custom:plan"] == "pro"\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from sign-out" -l filter -d 'Only users that match, in Cognito\'s own form: \'email ^= "ann"\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from sign-out" -l status -d 'Only users in this state: confirmed, unconfirmed, force_change_password, …, enabled, disabled' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from sign-out" -l group -d 'Only users of this group' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from sign-out" -l limit -d 'At most so many users' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from sign-out" -l pool -d 'The user pool: short name, full name, id or ARN' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from sign-out" -l rate -d 'At most so many users a second; without it as fast as Cognito bears' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from sign-out" -l journal -d 'Keep track in this file, and go on where an earlier run with it ended' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from sign-out" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from sign-out" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from sign-out" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from sign-out" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from sign-out" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from sign-out" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from sign-out" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from sign-out" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from sign-out" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from sign-out" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from sign-out" -l all -d 'Every user of the pool'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from sign-out" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from sign-out" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from sign-out" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from sign-out" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from sign-out" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from sign-out" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from sign-out" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from sign-out" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from sign-out" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from set" -l attr -d 'An attribute: name=value; repeatable' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from set" -l input -d 'The users of this file: CSV, NDJSON, or a name on each line; - for stdin' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from set" -l where -d 'Only users for which this jq predicate holds: \'.attributes["custom:plan"] == "pro"\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from set" -l filter -d 'Only users that match, in Cognito\'s own form: \'email ^= "ann"\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from set" -l status -d 'Only users in this state: confirmed, unconfirmed, force_change_password, …, enabled, disabled' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from set" -l group -d 'Only users of this group' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from set" -l limit -d 'At most so many users' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from set" -l pool -d 'The user pool: short name, full name, id or ARN' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from set" -l rate -d 'At most so many users a second; without it as fast as Cognito bears' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from set" -l journal -d 'Keep track in this file, and go on where an earlier run with it ended' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from set" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from set" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from set" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from set" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from set" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from set" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from set" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from set" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from set" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from set" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from set" -l verified -d 'Count the e-mail address and the phone number as verified: Cognito does not write to them'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from set" -l all -d 'Every user of the pool'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from set" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from set" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from set" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from set" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from set" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from set" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from unset" -l attr -d 'The name of an attribute; repeatable' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from unset" -l input -d 'The users of this file: CSV, NDJSON, or a name on each line; - for stdin' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from unset" -l where -d 'Only users for which this jq predicate holds: \'.attributes["custom:plan"] == "pro"\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from unset" -l filter -d 'Only users that match, in Cognito\'s own form: \'email ^= "ann"\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from unset" -l status -d 'Only users in this state: confirmed, unconfirmed, force_change_password, …, enabled, disabled' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from unset" -l group -d 'Only users of this group' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from unset" -l limit -d 'At most so many users' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from unset" -l pool -d 'The user pool: short name, full name, id or ARN' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from unset" -l rate -d 'At most so many users a second; without it as fast as Cognito bears' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from unset" -l journal -d 'Keep track in this file, and go on where an earlier run with it ended' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from unset" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from unset" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from unset" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from unset" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from unset" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from unset" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from unset" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from unset" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from unset" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from unset" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from unset" -l all -d 'Every user of the pool'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from unset" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from unset" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from unset" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from unset" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from unset" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from unset" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from unset" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from unset" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from unset" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l input -d 'The users of this file: CSV, NDJSON, or a name on each line; - for stdin' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l where -d 'Only users for which this jq predicate holds: \'.attributes["custom:plan"] == "pro"\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l filter -d 'Only users that match, in Cognito\'s own form: \'email ^= "ann"\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l status -d 'Only users in this state: confirmed, unconfirmed, force_change_password, …, enabled, disabled' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l group -d 'Only users of this group' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l limit -d 'At most so many users' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l pool -d 'The user pool: short name, full name, id or ARN' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l rate -d 'At most so many users a second; without it as fast as Cognito bears' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l journal -d 'Keep track in this file, and go on where an earlier run with it ended' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from delete" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from delete" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l all -d 'Every user of the pool'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from delete" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from mfa" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from mfa" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from mfa" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from mfa" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from mfa" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from mfa" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from mfa" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from mfa" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from mfa" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from mfa" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from mfa" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from mfa" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from mfa" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from mfa" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from mfa" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from mfa" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from mfa" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from mfa" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from mfa" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from mfa" -f -a "show" -d 'Show the second factors of users'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from mfa" -f -a "enable" -d 'Ask users for a second factor that they have set up'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from mfa" -f -a "disable" -d 'Ask users for a second factor no longer'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from mfa" -f -a "enrol" -d 'Set up an authenticator app for a user: show its link and QR code, then verify a code of it'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from mfa" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from groups" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from groups" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from groups" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from groups" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from groups" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from groups" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from groups" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from groups" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from groups" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from groups" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from groups" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from groups" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from groups" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from groups" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from groups" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from groups" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from groups" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from groups" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from groups" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from groups" -f -a "list" -d 'List the groups of a pool'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from groups" -f -a "ls" -d 'List the groups of a pool'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from groups" -f -a "create" -d 'Make a group'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from groups" -f -a "delete" -d 'Delete a group; its members stay in the pool'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from groups" -f -a "add" -d 'Add users to a group'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from groups" -f -a "remove" -d 'Take users out of a group'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from groups" -f -a "members" -d 'List the users of a group'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from groups" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from group" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from group" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from group" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from group" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from group" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from group" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from group" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from group" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from group" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from group" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from group" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from group" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from group" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from group" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from group" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from group" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from group" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from group" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from group" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from group" -f -a "list" -d 'List the groups of a pool'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from group" -f -a "ls" -d 'List the groups of a pool'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from group" -f -a "create" -d 'Make a group'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from group" -f -a "delete" -d 'Delete a group; its members stay in the pool'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from group" -f -a "add" -d 'Add users to a group'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from group" -f -a "remove" -d 'Take users out of a group'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from group" -f -a "members" -d 'List the users of a group'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from group" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from export" -l output-file -d 'The new file; stdout without it' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from export" -l format -d 'The form; by the file\'s name without it' -r -f -a "ndjson\t'One JSON object on a line'
csv\t'Comma-separated values with a header'"
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from export" -l where -d 'Only users for which this jq predicate holds: \'.attributes["custom:plan"] == "pro"\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from export" -l filter -d 'Only users that match, in Cognito\'s own form: \'email ^= "ann"\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from export" -l status -d 'Only users in this state: confirmed, unconfirmed, force_change_password, …, enabled, disabled' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from export" -l group -d 'Only users of this group' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from export" -l limit -d 'At most so many users' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from export" -l pool -d 'The user pool: short name, full name, id or ARN' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from export" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from export" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from export" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from export" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from export" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from export" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from export" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from export" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from export" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from export" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from export" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from export" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from export" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from export" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from export" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from export" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from import" -l without -d 'Leave this attribute out; repeatable' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from import" -l rate -d 'At most so many users a second; without it as fast as Cognito bears' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from import" -l pool -d 'The user pool: short name, full name, id or ARN' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from import" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from import" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from import" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from import" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from import" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from import" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from import" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from import" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from import" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from import" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from import" -l exact -d 'Remove attributes and memberships that the file does not have from the users that it has'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from import" -l confirm-users -d 'Make users who were CONFIRMED so again, with a random password that nobody knows'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from import" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from import" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from import" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from import" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from import" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from import" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from diff" -l pool -d 'The user pool: short name, full name, id or ARN' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from diff" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from diff" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from diff" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from diff" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from diff" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from diff" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from diff" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from diff" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from diff" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from diff" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from diff" -l exit-code -d 'End with 9 when something differs'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from diff" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from diff" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from diff" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from diff" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from diff" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from diff" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from diff" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from diff" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from diff" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from token" -l print -d 'Which token is printed' -r -f -a "access\t'For APIs, with scopes'
id\t'Who the user is'"
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from token" -l flow -d 'The way to sign in; what the client allows without it' -r -f -a "admin\t'With the caller\'s AWS credentials: ADMIN_USER_PASSWORD_AUTH'
password\t'As an application does it: USER_PASSWORD_AUTH'
refresh\t'With a refresh token: REFRESH_TOKEN_AUTH'"
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from token" -l client -d 'The client: short name, full name or id; the only one, or the stack\'s, without it' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from token" -l code -d 'The code of the second factor, which is good only once' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from token" -l mfa -d 'The second factor, where there are several: SOFTWARE_TOKEN_MFA, SMS_MFA, EMAIL_OTP' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from token" -l attr -d 'An attribute that is demanded with a new password: name=value; repeatable' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from token" -l pool -d 'The user pool: short name, full name, id or ARN' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from token" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from token" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from token" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from token" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from token" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from token" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from token" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from token" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from token" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from token" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from token" -l refresh-token-stdin -d 'Take the refresh token from a line of stdin [env: MSGCTL_REFRESH_TOKEN]'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from token" -l password-stdin -d 'Take the password from a line of stdin [env: MSGCTL_PASSWORD]'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from token" -l new-password-stdin -d 'Take the new password from a line of stdin, if one is demanded [env: MSGCTL_NEW_PASSWORD]'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from token" -l code-stdin -d 'Take the code of the second factor from a line of stdin'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from token" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from token" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from token" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from token" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from token" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from token" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from token" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from token" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from token" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from verify-token" -l client -d 'A client that it may be for: short name, full name or id; repeatable' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from verify-token" -l audience -d 'A client id, or another audience, that it may be for; repeatable' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from verify-token" -l scope -d 'A scope of which one has to be there; repeatable' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from verify-token" -l use -d 'Only this kind of token will do' -r -f -a "access\t'For APIs, with scopes'
id\t'Who the user is'"
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from verify-token" -l jwks -d 'The keys of the pool in this file, instead of those that the pool publishes' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from verify-token" -l issuer -d 'The issuer; the pool\'s without it' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from verify-token" -l pool -d 'The user pool: short name, full name, id or ARN' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from verify-token" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from verify-token" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from verify-token" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from verify-token" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from verify-token" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from verify-token" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from verify-token" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from verify-token" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from verify-token" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from verify-token" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from verify-token" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from verify-token" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from verify-token" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from verify-token" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from verify-token" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from verify-token" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from verify-token" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from verify-token" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from verify-token" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from pool" -l pool -d 'The user pool: short name, full name, id or ARN' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from pool" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from pool" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from pool" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from pool" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from pool" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from pool" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from pool" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from pool" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from pool" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from pool" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from pool" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from pool" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from pool" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from pool" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from pool" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from pool" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from pool" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from pool" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from pool" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "list" -d 'List users, as many as there are'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show everything about a user: attributes, groups, second factors, devices, what happened of late'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "create" -d 'Create users; nobody is written to unless --invite is given'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "enable" -d 'Allow users to sign in again'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "disable" -d 'Forbid users to sign in; tokens that they have are good for an API until they end'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "confirm" -d 'Confirm sign-ups that wait for their code'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "reset-password" -d 'Make passwords useless, and have Cognito send codes for new ones'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "set-password" -d 'Set passwords, without sending anything'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "sign-out" -d 'End every session of users; tokens that they have are good for an API until they end'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "set" -d 'Write attributes'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "unset" -d 'Remove attributes'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete users; this cannot be taken back'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "mfa" -d 'Second factors: who has which, switch them on and off, set one up'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "groups" -d 'Groups, and who is in them'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "export" -d 'Write users and groups to a file'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "import" -d 'Bring users and groups of a file into a pool: create what is missing, change what differs'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "diff" -d 'Compare the users and groups of two stages'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "token" -d 'Sign in as a user, and print a token'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "verify-token" -d 'Say what an HTTP API\'s JWT authorizer would say of a token'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "pool" -d 'Show how a pool is set up: policy, second factors, clients, triggers, and what is risky about it'
complete -c msgctl -n "__fish_msgctl_using_subcommand users; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -f -a "list" -d 'List users, as many as there are'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -f -a "ls" -d 'List users, as many as there are'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -f -a "show" -d 'Show everything about a user: attributes, groups, second factors, devices, what happened of late'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -f -a "create" -d 'Create users; nobody is written to unless --invite is given'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -f -a "enable" -d 'Allow users to sign in again'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -f -a "disable" -d 'Forbid users to sign in; tokens that they have are good for an API until they end'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -f -a "confirm" -d 'Confirm sign-ups that wait for their code'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -f -a "reset-password" -d 'Make passwords useless, and have Cognito send codes for new ones'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -f -a "set-password" -d 'Set passwords, without sending anything'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -f -a "sign-out" -d 'End every session of users; tokens that they have are good for an API until they end'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -f -a "set" -d 'Write attributes'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -f -a "unset" -d 'Remove attributes'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -f -a "delete" -d 'Delete users; this cannot be taken back'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -f -a "mfa" -d 'Second factors: who has which, switch them on and off, set one up'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -f -a "groups" -d 'Groups, and who is in them'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -f -a "group" -d 'Groups, and who is in them'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -f -a "export" -d 'Write users and groups to a file'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -f -a "import" -d 'Bring users and groups of a file into a pool: create what is missing, change what differs'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -f -a "diff" -d 'Compare the users and groups of two stages'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -f -a "token" -d 'Sign in as a user, and print a token'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -f -a "verify-token" -d 'Say what an HTTP API\'s JWT authorizer would say of a token'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -f -a "pool" -d 'Show how a pool is set up: policy, second factors, clients, triggers, and what is risky about it'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and not __fish_seen_subcommand_from list ls show create enable disable confirm reset-password set-password sign-out set unset delete mfa groups group export import diff token verify-token pool help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from list" -l where -d 'Only users for which this jq predicate holds: \'.attributes["custom:plan"] == "pro"\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from list" -l filter -d 'Only users that match, in Cognito\'s own form: \'email ^= "ann"\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from list" -l status -d 'Only users in this state: confirmed, unconfirmed, force_change_password, …, enabled, disabled' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from list" -l group -d 'Only users of this group' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from list" -l limit -d 'At most so many users' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from list" -l pool -d 'The user pool: short name, full name, id or ARN' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from list" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from list" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from list" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from list" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from list" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from list" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from list" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from list" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from list" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from list" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from list" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from list" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from list" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from list" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from list" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from list" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l where -d 'Only users for which this jq predicate holds: \'.attributes["custom:plan"] == "pro"\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l filter -d 'Only users that match, in Cognito\'s own form: \'email ^= "ann"\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l status -d 'Only users in this state: confirmed, unconfirmed, force_change_password, …, enabled, disabled' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l group -d 'Only users of this group' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l limit -d 'At most so many users' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l pool -d 'The user pool: short name, full name, id or ARN' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from ls" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from ls" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from show" -l pool -d 'The user pool: short name, full name, id or ARN' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from show" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from show" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from show" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from show" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from show" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from show" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from show" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from show" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from show" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from show" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from show" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from show" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from show" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from show" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from show" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from show" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from create" -l input -d 'Create the users of this file: CSV or NDJSON; - for stdin' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from create" -l attr -d 'An attribute: name=value; repeatable' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from create" -l group -d 'Add the user to this group; repeatable' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from create" -l output-file -d 'Write the passwords that are made up for many users to this new file, for its owner only' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from create" -l rate -d 'At most so many users a second; without it as fast as Cognito bears' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from create" -l journal -d 'Keep track in this file, and go on where an earlier run with it ended' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from create" -l pool -d 'The user pool: short name, full name, id or ARN' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from create" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from create" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from create" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from create" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from create" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from create" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from create" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from create" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from create" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from create" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from create" -l verified -d 'Count the e-mail address and the phone number as verified'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from create" -l invite -d 'Have Cognito send an e-mail with a temporary password'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from create" -l temporary-password -d 'Give a temporary password: at the terminal, with --password-stdin, or in MSGCTL_PASSWORD'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from create" -l permanent -d 'The password need not be changed: given at the terminal, with --password-stdin, in MSGCTL_PASSWORD, or --generate'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from create" -l generate -d 'Make up a password that keeps the policy, and show it'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from create" -l password-stdin -d 'Take the password from the first line of stdin'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from create" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from create" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from create" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from create" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from create" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from create" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from enable" -l input -d 'The users of this file: CSV, NDJSON, or a name on each line; - for stdin' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from enable" -l where -d 'Only users for which this jq predicate holds: \'.attributes["custom:plan"] == "pro"\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from enable" -l filter -d 'Only users that match, in Cognito\'s own form: \'email ^= "ann"\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from enable" -l status -d 'Only users in this state: confirmed, unconfirmed, force_change_password, …, enabled, disabled' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from enable" -l group -d 'Only users of this group' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from enable" -l limit -d 'At most so many users' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from enable" -l pool -d 'The user pool: short name, full name, id or ARN' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from enable" -l rate -d 'At most so many users a second; without it as fast as Cognito bears' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from enable" -l journal -d 'Keep track in this file, and go on where an earlier run with it ended' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from enable" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from enable" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from enable" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from enable" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from enable" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from enable" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from enable" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from enable" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from enable" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from enable" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from enable" -l all -d 'Every user of the pool'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from enable" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from enable" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from enable" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from enable" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from enable" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from enable" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from enable" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from enable" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from enable" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from disable" -l input -d 'The users of this file: CSV, NDJSON, or a name on each line; - for stdin' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from disable" -l where -d 'Only users for which this jq predicate holds: \'.attributes["custom:plan"] == "pro"\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from disable" -l filter -d 'Only users that match, in Cognito\'s own form: \'email ^= "ann"\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from disable" -l status -d 'Only users in this state: confirmed, unconfirmed, force_change_password, …, enabled, disabled' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from disable" -l group -d 'Only users of this group' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from disable" -l limit -d 'At most so many users' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from disable" -l pool -d 'The user pool: short name, full name, id or ARN' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from disable" -l rate -d 'At most so many users a second; without it as fast as Cognito bears' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from disable" -l journal -d 'Keep track in this file, and go on where an earlier run with it ended' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from disable" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from disable" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from disable" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from disable" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from disable" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from disable" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from disable" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from disable" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from disable" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from disable" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from disable" -l all -d 'Every user of the pool'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from disable" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from disable" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from disable" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from disable" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from disable" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from disable" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from disable" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from disable" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from disable" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from confirm" -l input -d 'The users of this file: CSV, NDJSON, or a name on each line; - for stdin' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from confirm" -l where -d 'Only users for which this jq predicate holds: \'.attributes["custom:plan"] == "pro"\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from confirm" -l filter -d 'Only users that match, in Cognito\'s own form: \'email ^= "ann"\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from confirm" -l status -d 'Only users in this state: confirmed, unconfirmed, force_change_password, …, enabled, disabled' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from confirm" -l group -d 'Only users of this group' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from confirm" -l limit -d 'At most so many users' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from confirm" -l pool -d 'The user pool: short name, full name, id or ARN' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from confirm" -l rate -d 'At most so many users a second; without it as fast as Cognito bears' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from confirm" -l journal -d 'Keep track in this file, and go on where an earlier run with it ended' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from confirm" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from confirm" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from confirm" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from confirm" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from confirm" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from confirm" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from confirm" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from confirm" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from confirm" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from confirm" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from confirm" -l all -d 'Every user of the pool'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from confirm" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from confirm" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from confirm" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from confirm" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from confirm" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from confirm" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from confirm" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from confirm" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from confirm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from reset-password" -l input -d 'The users of this file: CSV, NDJSON, or a name on each line; - for stdin' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from reset-password" -l where -d 'Only users for which this jq predicate holds: \'.attributes["custom:plan"] == "pro"\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from reset-password" -l filter -d 'Only users that match, in Cognito\'s own form: \'email ^= "ann"\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from reset-password" -l status -d 'Only users in this state: confirmed, unconfirmed, force_change_password, …, enabled, disabled' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from reset-password" -l group -d 'Only users of this group' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from reset-password" -l limit -d 'At most so many users' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from reset-password" -l pool -d 'The user pool: short name, full name, id or ARN' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from reset-password" -l rate -d 'At most so many users a second; without it as fast as Cognito bears' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from reset-password" -l journal -d 'Keep track in this file, and go on where an earlier run with it ended' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from reset-password" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from reset-password" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from reset-password" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from reset-password" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from reset-password" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from reset-password" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from reset-password" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from reset-password" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from reset-password" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from reset-password" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from reset-password" -l all -d 'Every user of the pool'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from reset-password" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from reset-password" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from reset-password" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from reset-password" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from reset-password" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from reset-password" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from reset-password" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from reset-password" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from reset-password" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from set-password" -l output-file -d 'Write the passwords that are made up for many users to this new file, for its owner only' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from set-password" -l input -d 'The users of this file: CSV, NDJSON, or a name on each line; - for stdin' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from set-password" -l where -d 'Only users for which this jq predicate holds: \'.attributes["custom:plan"] == "pro"\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from set-password" -l filter -d 'Only users that match, in Cognito\'s own form: \'email ^= "ann"\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from set-password" -l status -d 'Only users in this state: confirmed, unconfirmed, force_change_password, …, enabled, disabled' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from set-password" -l group -d 'Only users of this group' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from set-password" -l limit -d 'At most so many users' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from set-password" -l pool -d 'The user pool: short name, full name, id or ARN' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from set-password" -l rate -d 'At most so many users a second; without it as fast as Cognito bears' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from set-password" -l journal -d 'Keep track in this file, and go on where an earlier run with it ended' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from set-password" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from set-password" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from set-password" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from set-password" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from set-password" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from set-password" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from set-password" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from set-password" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from set-password" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from set-password" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from set-password" -l permanent -d 'The password need not be changed when the user signs in'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from set-password" -l generate -d 'Make up a password for each user, and show it'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from set-password" -l password-stdin -d 'Take the password from the first line of stdin'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from set-password" -l all -d 'Every user of the pool'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from set-password" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from set-password" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from set-password" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from set-password" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from set-password" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from set-password" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from set-password" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from set-password" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from set-password" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from sign-out" -l input -d 'The users of this file: CSV, NDJSON, or a name on each line; - for stdin' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from sign-out" -l where -d 'Only users for which this jq predicate holds: \'.attributes["custom:plan"] == "pro"\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from sign-out" -l filter -d 'Only users that match, in Cognito\'s own form: \'email ^= "ann"\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from sign-out" -l status -d 'Only users in this state: confirmed, unconfirmed, force_change_password, …, enabled, disabled' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from sign-out" -l group -d 'Only users of this group' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from sign-out" -l limit -d 'At most so many users' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from sign-out" -l pool -d 'The user pool: short name, full name, id or ARN' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from sign-out" -l rate -d 'At most so many users a second; without it as fast as Cognito bears' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from sign-out" -l journal -d 'Keep track in this file, and go on where an earlier run with it ended' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from sign-out" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from sign-out" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from sign-out" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from sign-out" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from sign-out" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from sign-out" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from sign-out" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from sign-out" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from sign-out" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from sign-out" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from sign-out" -l all -d 'Every user of the pool'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from sign-out" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from sign-out" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from sign-out" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from sign-out" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from sign-out" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from sign-out" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from sign-out" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from sign-out" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from sign-out" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from set" -l attr -d 'An attribute: name=value; repeatable' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from set" -l input -d 'The users of this file: CSV, NDJSON, or a name on each line; - for stdin' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from set" -l where -d 'Only users for which this jq predicate holds: \'.attributes["custom:plan"] == "pro"\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from set" -l filter -d 'Only users that match, in Cognito\'s own form: \'email ^= "ann"\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from set" -l status -d 'Only users in this state: confirmed, unconfirmed, force_change_password, …, enabled, disabled' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from set" -l group -d 'Only users of this group' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from set" -l limit -d 'At most so many users' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from set" -l pool -d 'The user pool: short name, full name, id or ARN' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from set" -l rate -d 'At most so many users a second; without it as fast as Cognito bears' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from set" -l journal -d 'Keep track in this file, and go on where an earlier run with it ended' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from set" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from set" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from set" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from set" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from set" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from set" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from set" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from set" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from set" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from set" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from set" -l verified -d 'Count the e-mail address and the phone number as verified: Cognito does not write to them'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from set" -l all -d 'Every user of the pool'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from set" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from set" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from set" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from set" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from set" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from set" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from unset" -l attr -d 'The name of an attribute; repeatable' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from unset" -l input -d 'The users of this file: CSV, NDJSON, or a name on each line; - for stdin' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from unset" -l where -d 'Only users for which this jq predicate holds: \'.attributes["custom:plan"] == "pro"\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from unset" -l filter -d 'Only users that match, in Cognito\'s own form: \'email ^= "ann"\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from unset" -l status -d 'Only users in this state: confirmed, unconfirmed, force_change_password, …, enabled, disabled' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from unset" -l group -d 'Only users of this group' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from unset" -l limit -d 'At most so many users' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from unset" -l pool -d 'The user pool: short name, full name, id or ARN' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from unset" -l rate -d 'At most so many users a second; without it as fast as Cognito bears' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from unset" -l journal -d 'Keep track in this file, and go on where an earlier run with it ended' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from unset" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from unset" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from unset" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from unset" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from unset" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from unset" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from unset" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from unset" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from unset" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from unset" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from unset" -l all -d 'Every user of the pool'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from unset" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from unset" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from unset" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from unset" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from unset" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from unset" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from unset" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from unset" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from unset" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l input -d 'The users of this file: CSV, NDJSON, or a name on each line; - for stdin' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l where -d 'Only users for which this jq predicate holds: \'.attributes["custom:plan"] == "pro"\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l filter -d 'Only users that match, in Cognito\'s own form: \'email ^= "ann"\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l status -d 'Only users in this state: confirmed, unconfirmed, force_change_password, …, enabled, disabled' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l group -d 'Only users of this group' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l limit -d 'At most so many users' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l pool -d 'The user pool: short name, full name, id or ARN' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l rate -d 'At most so many users a second; without it as fast as Cognito bears' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l journal -d 'Keep track in this file, and go on where an earlier run with it ended' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from delete" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from delete" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l all -d 'Every user of the pool'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from mfa" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from mfa" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from mfa" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from mfa" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from mfa" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from mfa" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from mfa" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from mfa" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from mfa" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from mfa" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from mfa" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from mfa" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from mfa" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from mfa" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from mfa" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from mfa" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from mfa" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from mfa" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from mfa" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from mfa" -f -a "show" -d 'Show the second factors of users'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from mfa" -f -a "enable" -d 'Ask users for a second factor that they have set up'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from mfa" -f -a "disable" -d 'Ask users for a second factor no longer'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from mfa" -f -a "enrol" -d 'Set up an authenticator app for a user: show its link and QR code, then verify a code of it'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from mfa" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from groups" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from groups" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from groups" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from groups" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from groups" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from groups" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from groups" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from groups" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from groups" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from groups" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from groups" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from groups" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from groups" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from groups" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from groups" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from groups" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from groups" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from groups" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from groups" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from groups" -f -a "list" -d 'List the groups of a pool'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from groups" -f -a "ls" -d 'List the groups of a pool'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from groups" -f -a "create" -d 'Make a group'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from groups" -f -a "delete" -d 'Delete a group; its members stay in the pool'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from groups" -f -a "add" -d 'Add users to a group'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from groups" -f -a "remove" -d 'Take users out of a group'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from groups" -f -a "members" -d 'List the users of a group'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from groups" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from group" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from group" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from group" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from group" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from group" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from group" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from group" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from group" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from group" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from group" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from group" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from group" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from group" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from group" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from group" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from group" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from group" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from group" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from group" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from group" -f -a "list" -d 'List the groups of a pool'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from group" -f -a "ls" -d 'List the groups of a pool'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from group" -f -a "create" -d 'Make a group'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from group" -f -a "delete" -d 'Delete a group; its members stay in the pool'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from group" -f -a "add" -d 'Add users to a group'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from group" -f -a "remove" -d 'Take users out of a group'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from group" -f -a "members" -d 'List the users of a group'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from group" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from export" -l output-file -d 'The new file; stdout without it' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from export" -l format -d 'The form; by the file\'s name without it' -r -f -a "ndjson\t'One JSON object on a line'
csv\t'Comma-separated values with a header'"
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from export" -l where -d 'Only users for which this jq predicate holds: \'.attributes["custom:plan"] == "pro"\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from export" -l filter -d 'Only users that match, in Cognito\'s own form: \'email ^= "ann"\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from export" -l status -d 'Only users in this state: confirmed, unconfirmed, force_change_password, …, enabled, disabled' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from export" -l group -d 'Only users of this group' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from export" -l limit -d 'At most so many users' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from export" -l pool -d 'The user pool: short name, full name, id or ARN' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from export" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from export" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from export" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from export" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from export" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from export" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from export" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from export" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from export" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from export" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from export" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from export" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from export" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from export" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from export" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from export" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from import" -l without -d 'Leave this attribute out; repeatable' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from import" -l rate -d 'At most so many users a second; without it as fast as Cognito bears' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from import" -l pool -d 'The user pool: short name, full name, id or ARN' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from import" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from import" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from import" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from import" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from import" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from import" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from import" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from import" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from import" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from import" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from import" -l exact -d 'Remove attributes and memberships that the file does not have from the users that it has'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from import" -l confirm-users -d 'Make users who were CONFIRMED so again, with a random password that nobody knows'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from import" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from import" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from import" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from import" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from import" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from import" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from diff" -l pool -d 'The user pool: short name, full name, id or ARN' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from diff" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from diff" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from diff" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from diff" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from diff" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from diff" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from diff" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from diff" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from diff" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from diff" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from diff" -l exit-code -d 'End with 9 when something differs'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from diff" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from diff" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from diff" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from diff" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from diff" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from diff" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from diff" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from diff" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from diff" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from token" -l print -d 'Which token is printed' -r -f -a "access\t'For APIs, with scopes'
id\t'Who the user is'"
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from token" -l flow -d 'The way to sign in; what the client allows without it' -r -f -a "admin\t'With the caller\'s AWS credentials: ADMIN_USER_PASSWORD_AUTH'
password\t'As an application does it: USER_PASSWORD_AUTH'
refresh\t'With a refresh token: REFRESH_TOKEN_AUTH'"
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from token" -l client -d 'The client: short name, full name or id; the only one, or the stack\'s, without it' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from token" -l code -d 'The code of the second factor, which is good only once' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from token" -l mfa -d 'The second factor, where there are several: SOFTWARE_TOKEN_MFA, SMS_MFA, EMAIL_OTP' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from token" -l attr -d 'An attribute that is demanded with a new password: name=value; repeatable' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from token" -l pool -d 'The user pool: short name, full name, id or ARN' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from token" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from token" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from token" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from token" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from token" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from token" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from token" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from token" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from token" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from token" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from token" -l refresh-token-stdin -d 'Take the refresh token from a line of stdin [env: MSGCTL_REFRESH_TOKEN]'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from token" -l password-stdin -d 'Take the password from a line of stdin [env: MSGCTL_PASSWORD]'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from token" -l new-password-stdin -d 'Take the new password from a line of stdin, if one is demanded [env: MSGCTL_NEW_PASSWORD]'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from token" -l code-stdin -d 'Take the code of the second factor from a line of stdin'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from token" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from token" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from token" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from token" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from token" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from token" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from token" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from token" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from token" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from verify-token" -l client -d 'A client that it may be for: short name, full name or id; repeatable' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from verify-token" -l audience -d 'A client id, or another audience, that it may be for; repeatable' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from verify-token" -l scope -d 'A scope of which one has to be there; repeatable' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from verify-token" -l use -d 'Only this kind of token will do' -r -f -a "access\t'For APIs, with scopes'
id\t'Who the user is'"
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from verify-token" -l jwks -d 'The keys of the pool in this file, instead of those that the pool publishes' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from verify-token" -l issuer -d 'The issuer; the pool\'s without it' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from verify-token" -l pool -d 'The user pool: short name, full name, id or ARN' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from verify-token" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from verify-token" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from verify-token" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from verify-token" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from verify-token" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from verify-token" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from verify-token" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from verify-token" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from verify-token" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from verify-token" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from verify-token" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from verify-token" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from verify-token" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from verify-token" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from verify-token" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from verify-token" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from verify-token" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from verify-token" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from verify-token" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from pool" -l pool -d 'The user pool: short name, full name, id or ARN' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from pool" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from pool" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from pool" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from pool" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from pool" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from pool" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from pool" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from pool" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from pool" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from pool" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from pool" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from pool" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from pool" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from pool" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from pool" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from pool" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from pool" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from pool" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from pool" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "list" -d 'List users, as many as there are'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show everything about a user: attributes, groups, second factors, devices, what happened of late'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "create" -d 'Create users; nobody is written to unless --invite is given'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "enable" -d 'Allow users to sign in again'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "disable" -d 'Forbid users to sign in; tokens that they have are good for an API until they end'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "confirm" -d 'Confirm sign-ups that wait for their code'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "reset-password" -d 'Make passwords useless, and have Cognito send codes for new ones'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "set-password" -d 'Set passwords, without sending anything'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "sign-out" -d 'End every session of users; tokens that they have are good for an API until they end'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "set" -d 'Write attributes'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "unset" -d 'Remove attributes'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete users; this cannot be taken back'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "mfa" -d 'Second factors: who has which, switch them on and off, set one up'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "groups" -d 'Groups, and who is in them'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "export" -d 'Write users and groups to a file'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "import" -d 'Bring users and groups of a file into a pool: create what is missing, change what differs'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "diff" -d 'Compare the users and groups of two stages'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "token" -d 'Sign in as a user, and print a token'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "verify-token" -d 'Say what an HTTP API\'s JWT authorizer would say of a token'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "pool" -d 'Show how a pool is set up: policy, second factors, clients, triggers, and what is risky about it'
complete -c msgctl -n "__fish_msgctl_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -f -a "queues" -d 'Every queue: what is in it and in its dead-letter queue, how old and how fast, and a word on what is wrong, the worst first'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -f -a "topics" -d 'Every topic: what was published, delivered, held back by filters, and what failed'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -f -a "topic" -d 'Every topic: what was published, delivered, held back by filters, and what failed'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -f -a "events" -d 'Every rule of the event buses: what it matched, and what became of it'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -f -a "rules" -d 'Every rule of the event buses: what it matched, and what became of it'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -f -a "event" -d 'Every rule of the event buses: what it matched, and what became of it'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -f -a "users" -d 'Every user pool and its clients: sign-ins, failures and throttles, new and disabled users'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -f -a "user" -d 'Every user pool and its clients: sign-ins, failures and throttles, new and disabled users'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -f -a "alarms" -d 'Every alarm with its state and history, and what should have one and has none'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -f -a "alarm" -d 'Every alarm with its state and history, and what should have one and has none'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -f -a "latency" -d 'How long messages wait for their first receive, by a sample of those that are still there'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -f -a "chart" -d 'Draw the history of queues at the terminal, as an SVG, or the whole stack as a page'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -f -a "serve" -d 'Serve the reports to Prometheus'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from queues" -l prefix -d 'Everything whose full name begins so, in place of the project and stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from queues" -l regions -d 'In these regions, with commas, in place of --region' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from queues" -l profiles -d 'With these AWS profiles, with commas, in place of --profile' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from queues" -l window -d 'Look back so far for rates and trends' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from queues" -l watch -d 'Make the report again and again, this far apart' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from queues" -l fail-if -d 'End with exit code 9 when a row meets this condition: \'dlq_depth > 0 or oldest_age > 15m\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from queues" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from queues" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from queues" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from queues" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from queues" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from queues" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from queues" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from queues" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from queues" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from queues" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from queues" -l all -d 'Everything in the account and region, not only what is of the project and stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from queues" -l no-history -d 'Do not ask CloudWatch: only what SQS counts now'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from queues" -l unknown-ok -d 'A value that is not known does not fail'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from queues" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from queues" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from queues" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from queues" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from queues" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from queues" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from queues" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from queues" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from queues" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from topics" -l prefix -d 'Everything whose full name begins so, in place of the project and stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from topics" -l regions -d 'In these regions, with commas, in place of --region' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from topics" -l profiles -d 'With these AWS profiles, with commas, in place of --profile' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from topics" -l window -d 'Count over so long' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from topics" -l watch -d 'Make the report again and again, this far apart' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from topics" -l fail-if -d 'End with exit code 9 when a row meets this condition: \'dlq_depth > 0 or oldest_age > 15m\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from topics" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from topics" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from topics" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from topics" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from topics" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from topics" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from topics" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from topics" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from topics" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from topics" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from topics" -l all -d 'Everything in the account and region, not only what is of the project and stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from topics" -l unknown-ok -d 'A value that is not known does not fail'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from topics" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from topics" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from topics" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from topics" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from topics" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from topics" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from topics" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from topics" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from topics" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from topic" -l prefix -d 'Everything whose full name begins so, in place of the project and stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from topic" -l regions -d 'In these regions, with commas, in place of --region' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from topic" -l profiles -d 'With these AWS profiles, with commas, in place of --profile' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from topic" -l window -d 'Count over so long' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from topic" -l watch -d 'Make the report again and again, this far apart' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from topic" -l fail-if -d 'End with exit code 9 when a row meets this condition: \'dlq_depth > 0 or oldest_age > 15m\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from topic" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from topic" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from topic" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from topic" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from topic" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from topic" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from topic" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from topic" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from topic" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from topic" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from topic" -l all -d 'Everything in the account and region, not only what is of the project and stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from topic" -l unknown-ok -d 'A value that is not known does not fail'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from topic" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from topic" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from topic" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from topic" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from topic" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from topic" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from topic" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from topic" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from topic" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from events" -l prefix -d 'Everything whose full name begins so, in place of the project and stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from events" -l regions -d 'In these regions, with commas, in place of --region' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from events" -l profiles -d 'With these AWS profiles, with commas, in place of --profile' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from events" -l window -d 'Count over so long' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from events" -l watch -d 'Make the report again and again, this far apart' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from events" -l fail-if -d 'End with exit code 9 when a row meets this condition: \'dlq_depth > 0 or oldest_age > 15m\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from events" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from events" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from events" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from events" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from events" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from events" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from events" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from events" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from events" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from events" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from events" -l all -d 'Everything in the account and region, not only what is of the project and stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from events" -l unknown-ok -d 'A value that is not known does not fail'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from events" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from events" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from events" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from events" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from events" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from events" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from events" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from events" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from events" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from rules" -l prefix -d 'Everything whose full name begins so, in place of the project and stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from rules" -l regions -d 'In these regions, with commas, in place of --region' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from rules" -l profiles -d 'With these AWS profiles, with commas, in place of --profile' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from rules" -l window -d 'Count over so long' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from rules" -l watch -d 'Make the report again and again, this far apart' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from rules" -l fail-if -d 'End with exit code 9 when a row meets this condition: \'dlq_depth > 0 or oldest_age > 15m\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from rules" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from rules" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from rules" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from rules" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from rules" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from rules" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from rules" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from rules" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from rules" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from rules" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from rules" -l all -d 'Everything in the account and region, not only what is of the project and stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from rules" -l unknown-ok -d 'A value that is not known does not fail'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from rules" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from rules" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from rules" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from rules" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from rules" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from rules" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from rules" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from rules" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from rules" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from event" -l prefix -d 'Everything whose full name begins so, in place of the project and stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from event" -l regions -d 'In these regions, with commas, in place of --region' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from event" -l profiles -d 'With these AWS profiles, with commas, in place of --profile' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from event" -l window -d 'Count over so long' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from event" -l watch -d 'Make the report again and again, this far apart' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from event" -l fail-if -d 'End with exit code 9 when a row meets this condition: \'dlq_depth > 0 or oldest_age > 15m\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from event" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from event" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from event" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from event" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from event" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from event" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from event" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from event" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from event" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from event" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from event" -l all -d 'Everything in the account and region, not only what is of the project and stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from event" -l unknown-ok -d 'A value that is not known does not fail'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from event" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from event" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from event" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from event" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from event" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from event" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from event" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from event" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from event" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from users" -l prefix -d 'Everything whose full name begins so, in place of the project and stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from users" -l regions -d 'In these regions, with commas, in place of --region' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from users" -l profiles -d 'With these AWS profiles, with commas, in place of --profile' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from users" -l window -d 'Count over so long' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from users" -l max-users -d 'Count new and disabled users of a pool only when it has no more users than this' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from users" -l watch -d 'Make the report again and again, this far apart' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from users" -l fail-if -d 'End with exit code 9 when a row meets this condition: \'dlq_depth > 0 or oldest_age > 15m\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from users" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from users" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from users" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from users" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from users" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from users" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from users" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from users" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from users" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from users" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from users" -l all -d 'Everything in the account and region, not only what is of the project and stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from users" -l unknown-ok -d 'A value that is not known does not fail'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from users" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from users" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from users" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from users" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from users" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from users" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from users" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from users" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from users" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from user" -l prefix -d 'Everything whose full name begins so, in place of the project and stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from user" -l regions -d 'In these regions, with commas, in place of --region' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from user" -l profiles -d 'With these AWS profiles, with commas, in place of --profile' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from user" -l window -d 'Count over so long' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from user" -l max-users -d 'Count new and disabled users of a pool only when it has no more users than this' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from user" -l watch -d 'Make the report again and again, this far apart' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from user" -l fail-if -d 'End with exit code 9 when a row meets this condition: \'dlq_depth > 0 or oldest_age > 15m\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from user" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from user" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from user" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from user" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from user" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from user" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from user" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from user" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from user" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from user" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from user" -l all -d 'Everything in the account and region, not only what is of the project and stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from user" -l unknown-ok -d 'A value that is not known does not fail'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from user" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from user" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from user" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from user" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from user" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from user" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from user" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from user" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from user" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from alarms" -l prefix -d 'Everything whose full name begins so, in place of the project and stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from alarms" -l regions -d 'In these regions, with commas, in place of --region' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from alarms" -l profiles -d 'With these AWS profiles, with commas, in place of --profile' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from alarms" -l window -d 'Look back so far for changes of state' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from alarms" -l watch -d 'Make the report again and again, this far apart' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from alarms" -l fail-if -d 'End with exit code 9 when a row meets this condition: \'dlq_depth > 0 or oldest_age > 15m\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from alarms" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from alarms" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from alarms" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from alarms" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from alarms" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from alarms" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from alarms" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from alarms" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from alarms" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from alarms" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from alarms" -l all -d 'Everything in the account and region, not only what is of the project and stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from alarms" -l unknown-ok -d 'A value that is not known does not fail'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from alarms" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from alarms" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from alarms" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from alarms" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from alarms" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from alarms" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from alarms" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from alarms" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from alarms" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from alarm" -l prefix -d 'Everything whose full name begins so, in place of the project and stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from alarm" -l regions -d 'In these regions, with commas, in place of --region' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from alarm" -l profiles -d 'With these AWS profiles, with commas, in place of --profile' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from alarm" -l window -d 'Look back so far for changes of state' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from alarm" -l watch -d 'Make the report again and again, this far apart' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from alarm" -l fail-if -d 'End with exit code 9 when a row meets this condition: \'dlq_depth > 0 or oldest_age > 15m\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from alarm" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from alarm" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from alarm" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from alarm" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from alarm" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from alarm" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from alarm" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from alarm" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from alarm" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from alarm" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from alarm" -l all -d 'Everything in the account and region, not only what is of the project and stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from alarm" -l unknown-ok -d 'A value that is not known does not fail'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from alarm" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from alarm" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from alarm" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from alarm" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from alarm" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from alarm" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from alarm" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from alarm" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from alarm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from latency" -l sample -d 'Messages in a sample at most' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from latency" -l window -d 'Look back so far for the age of the oldest message' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from latency" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from latency" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from latency" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from latency" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from latency" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from latency" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from latency" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from latency" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from latency" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from latency" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from latency" -l peek -d 'Receive from the queues themselves, too, and give back'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from latency" -l force -d 'Receive even where the queue\'s maxReceiveCount is 2 or less'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from latency" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from latency" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from latency" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from latency" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from latency" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from latency" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from latency" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from latency" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from latency" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from chart" -l metric -d 'What to draw, with commas' -r -f -a "depth\t'Messages that can be received'
age\t'Age of the oldest message'
in-flight\t'Messages that were received and not deleted'
delayed\t'Messages that are not visible yet'
arrivals\t'Messages sent per second'
receives\t'Messages received per second'
deletes\t'Messages deleted per second'"
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from chart" -l window -d 'Look back so far' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from chart" -l svg -d 'Write the charts to this file as an SVG' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from chart" -l html -d 'Write a page with the whole stack to this file: tables and charts, with nothing from elsewhere' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from chart" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from chart" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from chart" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from chart" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from chart" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from chart" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from chart" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from chart" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from chart" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from chart" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from chart" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from chart" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from chart" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from chart" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from chart" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from chart" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from chart" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from chart" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from chart" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from serve" -l listen -d 'Listen here' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from serve" -l every -d 'Make the reports at most this often, however often they are scraped' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from serve" -l timeout -d 'End after this time; without it, at a signal' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from serve" -l reports -d 'Which reports, with commas' -r -f -a "queues\t'report queues'
topics\t'report topics'
events\t'report events'
users\t'report users'
alarms\t'report alarms'"
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from serve" -l prefix -d 'Everything whose full name begins so, in place of the project and stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from serve" -l regions -d 'In these regions, with commas, in place of --region' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from serve" -l profiles -d 'With these AWS profiles, with commas, in place of --profile' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from serve" -l window -d 'Look back so far for rates and counts' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from serve" -l max-users -d 'Count new and disabled users of a pool only when it has no more users than this' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from serve" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from serve" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from serve" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from serve" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from serve" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from serve" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from serve" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from serve" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from serve" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from serve" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from serve" -l all -d 'Everything in the account and region, not only what is of the project and stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from serve" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from serve" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from serve" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from serve" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from serve" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from serve" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from serve" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from serve" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from serve" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "queues" -d 'Every queue: what is in it and in its dead-letter queue, how old and how fast, and a word on what is wrong, the worst first'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "topics" -d 'Every topic: what was published, delivered, held back by filters, and what failed'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "events" -d 'Every rule of the event buses: what it matched, and what became of it'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "users" -d 'Every user pool and its clients: sign-ins, failures and throttles, new and disabled users'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "alarms" -d 'Every alarm with its state and history, and what should have one and has none'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "latency" -d 'How long messages wait for their first receive, by a sample of those that are still there'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "chart" -d 'Draw the history of queues at the terminal, as an SVG, or the whole stack as a page'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "serve" -d 'Serve the reports to Prometheus'
complete -c msgctl -n "__fish_msgctl_using_subcommand report; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -f -a "queues" -d 'Every queue: what is in it and in its dead-letter queue, how old and how fast, and a word on what is wrong, the worst first'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -f -a "topics" -d 'Every topic: what was published, delivered, held back by filters, and what failed'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -f -a "topic" -d 'Every topic: what was published, delivered, held back by filters, and what failed'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -f -a "events" -d 'Every rule of the event buses: what it matched, and what became of it'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -f -a "rules" -d 'Every rule of the event buses: what it matched, and what became of it'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -f -a "event" -d 'Every rule of the event buses: what it matched, and what became of it'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -f -a "users" -d 'Every user pool and its clients: sign-ins, failures and throttles, new and disabled users'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -f -a "user" -d 'Every user pool and its clients: sign-ins, failures and throttles, new and disabled users'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -f -a "alarms" -d 'Every alarm with its state and history, and what should have one and has none'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -f -a "alarm" -d 'Every alarm with its state and history, and what should have one and has none'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -f -a "latency" -d 'How long messages wait for their first receive, by a sample of those that are still there'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -f -a "chart" -d 'Draw the history of queues at the terminal, as an SVG, or the whole stack as a page'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -f -a "serve" -d 'Serve the reports to Prometheus'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and not __fish_seen_subcommand_from queues topics topic events rules event users user alarms alarm latency chart serve help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from queues" -l prefix -d 'Everything whose full name begins so, in place of the project and stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from queues" -l regions -d 'In these regions, with commas, in place of --region' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from queues" -l profiles -d 'With these AWS profiles, with commas, in place of --profile' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from queues" -l window -d 'Look back so far for rates and trends' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from queues" -l watch -d 'Make the report again and again, this far apart' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from queues" -l fail-if -d 'End with exit code 9 when a row meets this condition: \'dlq_depth > 0 or oldest_age > 15m\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from queues" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from queues" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from queues" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from queues" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from queues" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from queues" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from queues" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from queues" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from queues" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from queues" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from queues" -l all -d 'Everything in the account and region, not only what is of the project and stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from queues" -l no-history -d 'Do not ask CloudWatch: only what SQS counts now'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from queues" -l unknown-ok -d 'A value that is not known does not fail'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from queues" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from queues" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from queues" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from queues" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from queues" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from queues" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from queues" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from queues" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from queues" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from topics" -l prefix -d 'Everything whose full name begins so, in place of the project and stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from topics" -l regions -d 'In these regions, with commas, in place of --region' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from topics" -l profiles -d 'With these AWS profiles, with commas, in place of --profile' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from topics" -l window -d 'Count over so long' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from topics" -l watch -d 'Make the report again and again, this far apart' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from topics" -l fail-if -d 'End with exit code 9 when a row meets this condition: \'dlq_depth > 0 or oldest_age > 15m\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from topics" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from topics" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from topics" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from topics" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from topics" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from topics" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from topics" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from topics" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from topics" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from topics" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from topics" -l all -d 'Everything in the account and region, not only what is of the project and stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from topics" -l unknown-ok -d 'A value that is not known does not fail'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from topics" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from topics" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from topics" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from topics" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from topics" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from topics" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from topics" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from topics" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from topics" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from topic" -l prefix -d 'Everything whose full name begins so, in place of the project and stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from topic" -l regions -d 'In these regions, with commas, in place of --region' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from topic" -l profiles -d 'With these AWS profiles, with commas, in place of --profile' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from topic" -l window -d 'Count over so long' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from topic" -l watch -d 'Make the report again and again, this far apart' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from topic" -l fail-if -d 'End with exit code 9 when a row meets this condition: \'dlq_depth > 0 or oldest_age > 15m\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from topic" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from topic" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from topic" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from topic" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from topic" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from topic" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from topic" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from topic" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from topic" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from topic" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from topic" -l all -d 'Everything in the account and region, not only what is of the project and stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from topic" -l unknown-ok -d 'A value that is not known does not fail'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from topic" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from topic" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from topic" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from topic" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from topic" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from topic" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from topic" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from topic" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from topic" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from events" -l prefix -d 'Everything whose full name begins so, in place of the project and stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from events" -l regions -d 'In these regions, with commas, in place of --region' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from events" -l profiles -d 'With these AWS profiles, with commas, in place of --profile' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from events" -l window -d 'Count over so long' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from events" -l watch -d 'Make the report again and again, this far apart' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from events" -l fail-if -d 'End with exit code 9 when a row meets this condition: \'dlq_depth > 0 or oldest_age > 15m\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from events" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from events" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from events" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from events" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from events" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from events" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from events" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from events" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from events" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from events" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from events" -l all -d 'Everything in the account and region, not only what is of the project and stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from events" -l unknown-ok -d 'A value that is not known does not fail'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from events" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from events" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from events" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from events" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from events" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from events" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from events" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from events" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from events" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from rules" -l prefix -d 'Everything whose full name begins so, in place of the project and stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from rules" -l regions -d 'In these regions, with commas, in place of --region' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from rules" -l profiles -d 'With these AWS profiles, with commas, in place of --profile' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from rules" -l window -d 'Count over so long' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from rules" -l watch -d 'Make the report again and again, this far apart' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from rules" -l fail-if -d 'End with exit code 9 when a row meets this condition: \'dlq_depth > 0 or oldest_age > 15m\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from rules" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from rules" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from rules" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from rules" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from rules" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from rules" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from rules" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from rules" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from rules" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from rules" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from rules" -l all -d 'Everything in the account and region, not only what is of the project and stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from rules" -l unknown-ok -d 'A value that is not known does not fail'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from rules" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from rules" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from rules" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from rules" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from rules" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from rules" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from rules" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from rules" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from rules" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from event" -l prefix -d 'Everything whose full name begins so, in place of the project and stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from event" -l regions -d 'In these regions, with commas, in place of --region' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from event" -l profiles -d 'With these AWS profiles, with commas, in place of --profile' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from event" -l window -d 'Count over so long' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from event" -l watch -d 'Make the report again and again, this far apart' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from event" -l fail-if -d 'End with exit code 9 when a row meets this condition: \'dlq_depth > 0 or oldest_age > 15m\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from event" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from event" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from event" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from event" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from event" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from event" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from event" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from event" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from event" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from event" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from event" -l all -d 'Everything in the account and region, not only what is of the project and stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from event" -l unknown-ok -d 'A value that is not known does not fail'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from event" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from event" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from event" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from event" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from event" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from event" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from event" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from event" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from event" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from users" -l prefix -d 'Everything whose full name begins so, in place of the project and stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from users" -l regions -d 'In these regions, with commas, in place of --region' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from users" -l profiles -d 'With these AWS profiles, with commas, in place of --profile' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from users" -l window -d 'Count over so long' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from users" -l max-users -d 'Count new and disabled users of a pool only when it has no more users than this' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from users" -l watch -d 'Make the report again and again, this far apart' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from users" -l fail-if -d 'End with exit code 9 when a row meets this condition: \'dlq_depth > 0 or oldest_age > 15m\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from users" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from users" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from users" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from users" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from users" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from users" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from users" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from users" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from users" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from users" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from users" -l all -d 'Everything in the account and region, not only what is of the project and stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from users" -l unknown-ok -d 'A value that is not known does not fail'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from users" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from users" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from users" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from users" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from users" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from users" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from users" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from users" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from users" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from user" -l prefix -d 'Everything whose full name begins so, in place of the project and stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from user" -l regions -d 'In these regions, with commas, in place of --region' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from user" -l profiles -d 'With these AWS profiles, with commas, in place of --profile' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from user" -l window -d 'Count over so long' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from user" -l max-users -d 'Count new and disabled users of a pool only when it has no more users than this' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from user" -l watch -d 'Make the report again and again, this far apart' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from user" -l fail-if -d 'End with exit code 9 when a row meets this condition: \'dlq_depth > 0 or oldest_age > 15m\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from user" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from user" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from user" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from user" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from user" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from user" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from user" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from user" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from user" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from user" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from user" -l all -d 'Everything in the account and region, not only what is of the project and stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from user" -l unknown-ok -d 'A value that is not known does not fail'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from user" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from user" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from user" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from user" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from user" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from user" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from user" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from user" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from user" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from alarms" -l prefix -d 'Everything whose full name begins so, in place of the project and stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from alarms" -l regions -d 'In these regions, with commas, in place of --region' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from alarms" -l profiles -d 'With these AWS profiles, with commas, in place of --profile' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from alarms" -l window -d 'Look back so far for changes of state' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from alarms" -l watch -d 'Make the report again and again, this far apart' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from alarms" -l fail-if -d 'End with exit code 9 when a row meets this condition: \'dlq_depth > 0 or oldest_age > 15m\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from alarms" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from alarms" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from alarms" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from alarms" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from alarms" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from alarms" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from alarms" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from alarms" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from alarms" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from alarms" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from alarms" -l all -d 'Everything in the account and region, not only what is of the project and stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from alarms" -l unknown-ok -d 'A value that is not known does not fail'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from alarms" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from alarms" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from alarms" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from alarms" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from alarms" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from alarms" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from alarms" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from alarms" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from alarms" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from alarm" -l prefix -d 'Everything whose full name begins so, in place of the project and stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from alarm" -l regions -d 'In these regions, with commas, in place of --region' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from alarm" -l profiles -d 'With these AWS profiles, with commas, in place of --profile' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from alarm" -l window -d 'Look back so far for changes of state' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from alarm" -l watch -d 'Make the report again and again, this far apart' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from alarm" -l fail-if -d 'End with exit code 9 when a row meets this condition: \'dlq_depth > 0 or oldest_age > 15m\'' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from alarm" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from alarm" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from alarm" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from alarm" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from alarm" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from alarm" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from alarm" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from alarm" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from alarm" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from alarm" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from alarm" -l all -d 'Everything in the account and region, not only what is of the project and stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from alarm" -l unknown-ok -d 'A value that is not known does not fail'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from alarm" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from alarm" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from alarm" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from alarm" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from alarm" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from alarm" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from alarm" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from alarm" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from alarm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from latency" -l sample -d 'Messages in a sample at most' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from latency" -l window -d 'Look back so far for the age of the oldest message' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from latency" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from latency" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from latency" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from latency" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from latency" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from latency" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from latency" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from latency" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from latency" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from latency" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from latency" -l peek -d 'Receive from the queues themselves, too, and give back'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from latency" -l force -d 'Receive even where the queue\'s maxReceiveCount is 2 or less'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from latency" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from latency" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from latency" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from latency" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from latency" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from latency" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from latency" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from latency" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from latency" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from chart" -l metric -d 'What to draw, with commas' -r -f -a "depth\t'Messages that can be received'
age\t'Age of the oldest message'
in-flight\t'Messages that were received and not deleted'
delayed\t'Messages that are not visible yet'
arrivals\t'Messages sent per second'
receives\t'Messages received per second'
deletes\t'Messages deleted per second'"
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from chart" -l window -d 'Look back so far' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from chart" -l svg -d 'Write the charts to this file as an SVG' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from chart" -l html -d 'Write a page with the whole stack to this file: tables and charts, with nothing from elsewhere' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from chart" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from chart" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from chart" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from chart" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from chart" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from chart" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from chart" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from chart" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from chart" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from chart" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from chart" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from chart" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from chart" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from chart" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from chart" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from chart" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from chart" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from chart" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from chart" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from serve" -l listen -d 'Listen here' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from serve" -l every -d 'Make the reports at most this often, however often they are scraped' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from serve" -l timeout -d 'End after this time; without it, at a signal' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from serve" -l reports -d 'Which reports, with commas' -r -f -a "queues\t'report queues'
topics\t'report topics'
events\t'report events'
users\t'report users'
alarms\t'report alarms'"
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from serve" -l prefix -d 'Everything whose full name begins so, in place of the project and stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from serve" -l regions -d 'In these regions, with commas, in place of --region' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from serve" -l profiles -d 'With these AWS profiles, with commas, in place of --profile' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from serve" -l window -d 'Look back so far for rates and counts' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from serve" -l max-users -d 'Count new and disabled users of a pool only when it has no more users than this' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from serve" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from serve" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from serve" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from serve" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from serve" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from serve" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from serve" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from serve" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from serve" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from serve" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from serve" -l all -d 'Everything in the account and region, not only what is of the project and stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from serve" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from serve" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from serve" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from serve" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from serve" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from serve" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from serve" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from serve" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from serve" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from help" -f -a "queues" -d 'Every queue: what is in it and in its dead-letter queue, how old and how fast, and a word on what is wrong, the worst first'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from help" -f -a "topics" -d 'Every topic: what was published, delivered, held back by filters, and what failed'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from help" -f -a "events" -d 'Every rule of the event buses: what it matched, and what became of it'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from help" -f -a "users" -d 'Every user pool and its clients: sign-ins, failures and throttles, new and disabled users'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from help" -f -a "alarms" -d 'Every alarm with its state and history, and what should have one and has none'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from help" -f -a "latency" -d 'How long messages wait for their first receive, by a sample of those that are still there'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from help" -f -a "chart" -d 'Draw the history of queues at the terminal, as an SVG, or the whole stack as a page'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from help" -f -a "serve" -d 'Serve the reports to Prometheus'
complete -c msgctl -n "__fish_msgctl_using_subcommand reports; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and not __fish_seen_subcommand_from status template deploy diff delete help" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and not __fish_seen_subcommand_from status template deploy diff delete help" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and not __fish_seen_subcommand_from status template deploy diff delete help" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and not __fish_seen_subcommand_from status template deploy diff delete help" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and not __fish_seen_subcommand_from status template deploy diff delete help" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and not __fish_seen_subcommand_from status template deploy diff delete help" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and not __fish_seen_subcommand_from status template deploy diff delete help" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and not __fish_seen_subcommand_from status template deploy diff delete help" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and not __fish_seen_subcommand_from status template deploy diff delete help" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and not __fish_seen_subcommand_from status template deploy diff delete help" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and not __fish_seen_subcommand_from status template deploy diff delete help" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and not __fish_seen_subcommand_from status template deploy diff delete help" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and not __fish_seen_subcommand_from status template deploy diff delete help" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and not __fish_seen_subcommand_from status template deploy diff delete help" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and not __fish_seen_subcommand_from status template deploy diff delete help" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and not __fish_seen_subcommand_from status template deploy diff delete help" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and not __fish_seen_subcommand_from status template deploy diff delete help" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and not __fish_seen_subcommand_from status template deploy diff delete help" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and not __fish_seen_subcommand_from status template deploy diff delete help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and not __fish_seen_subcommand_from status template deploy diff delete help" -f -a "status" -d 'Everything that is named after the project and stage, deployed by this template or not'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and not __fish_seen_subcommand_from status template deploy diff delete help" -f -a "template" -d 'Print the CloudFormation template'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and not __fish_seen_subcommand_from status template deploy diff delete help" -f -a "deploy" -d 'Create the stack, or bring it up to date with the template'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and not __fish_seen_subcommand_from status template deploy diff delete help" -f -a "diff" -d 'Show what a deployment would change'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and not __fish_seen_subcommand_from status template deploy diff delete help" -f -a "delete" -d 'Delete the stack with its messages, users and archived events'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and not __fish_seen_subcommand_from status template deploy diff delete help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from status" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from status" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from status" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from status" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from status" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from status" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from status" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from status" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from status" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from status" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from status" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from status" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from status" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from status" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from status" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from status" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from status" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from status" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from status" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from template" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from template" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from template" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from template" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from template" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from template" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from template" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from template" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from template" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from template" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from template" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from template" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from template" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from template" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from template" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from template" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from template" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from template" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from template" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from deploy" -l alarm-email -d 'Address that alarms are mailed to; it has to confirm' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from deploy" -l notification-email -d 'Address that notifications are mailed to; it has to confirm' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from deploy" -l kms-key -d 'KMS key for queues and topics; its policy has to let SNS, EventBridge and CloudWatch use it' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from deploy" -l archive -d 'Whether the bus has an archive [default: true]' -r -f -a "true\t''
false\t''"
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from deploy" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from deploy" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from deploy" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from deploy" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from deploy" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from deploy" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from deploy" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from deploy" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from deploy" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from deploy" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from deploy" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from deploy" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from deploy" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from deploy" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from deploy" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from deploy" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from deploy" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from deploy" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from deploy" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from diff" -l alarm-email -d 'Address that alarms are mailed to; it has to confirm' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from diff" -l notification-email -d 'Address that notifications are mailed to; it has to confirm' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from diff" -l kms-key -d 'KMS key for queues and topics; its policy has to let SNS, EventBridge and CloudWatch use it' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from diff" -l archive -d 'Whether the bus has an archive [default: true]' -r -f -a "true\t''
false\t''"
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from diff" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from diff" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from diff" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from diff" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from diff" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from diff" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from diff" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from diff" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from diff" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from diff" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from diff" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from diff" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from diff" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from diff" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from diff" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from diff" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from diff" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from diff" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from diff" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from delete" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from delete" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from delete" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from delete" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from delete" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from delete" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from delete" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from delete" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from delete" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from delete" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from delete" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from delete" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from delete" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from delete" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from delete" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from help" -f -a "status" -d 'Everything that is named after the project and stage, deployed by this template or not'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from help" -f -a "template" -d 'Print the CloudFormation template'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from help" -f -a "deploy" -d 'Create the stack, or bring it up to date with the template'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from help" -f -a "diff" -d 'Show what a deployment would change'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete the stack with its messages, users and archived events'
complete -c msgctl -n "__fish_msgctl_using_subcommand stack; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and not __fish_seen_subcommand_from up status env demo down help" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and not __fish_seen_subcommand_from up status env demo down help" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and not __fish_seen_subcommand_from up status env demo down help" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and not __fish_seen_subcommand_from up status env demo down help" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and not __fish_seen_subcommand_from up status env demo down help" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and not __fish_seen_subcommand_from up status env demo down help" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and not __fish_seen_subcommand_from up status env demo down help" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and not __fish_seen_subcommand_from up status env demo down help" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and not __fish_seen_subcommand_from up status env demo down help" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and not __fish_seen_subcommand_from up status env demo down help" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and not __fish_seen_subcommand_from up status env demo down help" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and not __fish_seen_subcommand_from up status env demo down help" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and not __fish_seen_subcommand_from up status env demo down help" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and not __fish_seen_subcommand_from up status env demo down help" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and not __fish_seen_subcommand_from up status env demo down help" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and not __fish_seen_subcommand_from up status env demo down help" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and not __fish_seen_subcommand_from up status env demo down help" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and not __fish_seen_subcommand_from up status env demo down help" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and not __fish_seen_subcommand_from up status env demo down help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and not __fish_seen_subcommand_from up status env demo down help" -f -a "up" -d 'Start a local AWS emulator in the background and make the stack in it'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and not __fish_seen_subcommand_from up status env demo down help" -f -a "status" -d 'Tell whether the sandbox is running, and where'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and not __fish_seen_subcommand_from up status env demo down help" -f -a "env" -d 'Print the exports with which other AWS tools work in the sandbox'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and not __fish_seen_subcommand_from up status env demo down help" -f -a "demo" -d 'Show msgctl at work, in a sandbox of its own that is gone afterwards'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and not __fish_seen_subcommand_from up status env demo down help" -f -a "down" -d 'Stop the sandbox; what is in it is gone'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and not __fish_seen_subcommand_from up status env demo down help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from up" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from up" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from up" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from up" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from up" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from up" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from up" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from up" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from up" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from up" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from up" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from up" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from up" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from up" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from up" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from up" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from up" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from up" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from up" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from env" -l shell -d 'The shell to print for; without it the one in use' -r -f -a "bash\t'bash, zsh and every POSIX shell'
fish\t'fish'"
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from env" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from env" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from env" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from env" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from env" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from env" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from env" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from env" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from env" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from env" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from env" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from env" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from env" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from env" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from env" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from env" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from env" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from env" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from env" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from demo" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from demo" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from demo" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from demo" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from demo" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from demo" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from demo" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from demo" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from demo" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from demo" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from demo" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from demo" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from demo" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from demo" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from demo" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from demo" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from demo" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from demo" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from demo" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from down" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from down" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from down" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from down" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from down" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from down" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from down" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from down" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from down" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from down" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from down" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from down" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from down" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from down" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from down" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from down" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from down" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from down" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from down" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from help" -f -a "up" -d 'Start a local AWS emulator in the background and make the stack in it'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from help" -f -a "status" -d 'Tell whether the sandbox is running, and where'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from help" -f -a "env" -d 'Print the exports with which other AWS tools work in the sandbox'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from help" -f -a "demo" -d 'Show msgctl at work, in a sandbox of its own that is gone afterwards'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from help" -f -a "down" -d 'Stop the sandbox; what is in it is gone'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c msgctl -n "__fish_msgctl_using_subcommand config; and not __fish_seen_subcommand_from show init help" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand config; and not __fish_seen_subcommand_from show init help" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand config; and not __fish_seen_subcommand_from show init help" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand config; and not __fish_seen_subcommand_from show init help" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand config; and not __fish_seen_subcommand_from show init help" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand config; and not __fish_seen_subcommand_from show init help" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand config; and not __fish_seen_subcommand_from show init help" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand config; and not __fish_seen_subcommand_from show init help" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand config; and not __fish_seen_subcommand_from show init help" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand config; and not __fish_seen_subcommand_from show init help" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand config; and not __fish_seen_subcommand_from show init help" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand config; and not __fish_seen_subcommand_from show init help" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand config; and not __fish_seen_subcommand_from show init help" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand config; and not __fish_seen_subcommand_from show init help" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand config; and not __fish_seen_subcommand_from show init help" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand config; and not __fish_seen_subcommand_from show init help" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand config; and not __fish_seen_subcommand_from show init help" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand config; and not __fish_seen_subcommand_from show init help" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand config; and not __fish_seen_subcommand_from show init help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand config; and not __fish_seen_subcommand_from show init help" -f -a "show" -d 'Show every setting with its value and where that came from'
complete -c msgctl -n "__fish_msgctl_using_subcommand config; and not __fish_seen_subcommand_from show init help" -f -a "init" -d 'Write a msgctl.toml into the working folder'
complete -c msgctl -n "__fish_msgctl_using_subcommand config; and not __fish_seen_subcommand_from show init help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c msgctl -n "__fish_msgctl_using_subcommand config; and __fish_seen_subcommand_from show" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand config; and __fish_seen_subcommand_from show" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand config; and __fish_seen_subcommand_from show" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand config; and __fish_seen_subcommand_from show" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand config; and __fish_seen_subcommand_from show" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand config; and __fish_seen_subcommand_from show" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand config; and __fish_seen_subcommand_from show" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand config; and __fish_seen_subcommand_from show" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand config; and __fish_seen_subcommand_from show" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand config; and __fish_seen_subcommand_from show" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand config; and __fish_seen_subcommand_from show" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand config; and __fish_seen_subcommand_from show" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand config; and __fish_seen_subcommand_from show" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand config; and __fish_seen_subcommand_from show" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand config; and __fish_seen_subcommand_from show" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand config; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand config; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand config; and __fish_seen_subcommand_from show" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand config; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand config; and __fish_seen_subcommand_from init" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand config; and __fish_seen_subcommand_from init" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand config; and __fish_seen_subcommand_from init" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand config; and __fish_seen_subcommand_from init" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand config; and __fish_seen_subcommand_from init" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand config; and __fish_seen_subcommand_from init" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand config; and __fish_seen_subcommand_from init" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand config; and __fish_seen_subcommand_from init" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand config; and __fish_seen_subcommand_from init" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand config; and __fish_seen_subcommand_from init" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand config; and __fish_seen_subcommand_from init" -l force -d 'Overwrite a msgctl.toml that is there'
complete -c msgctl -n "__fish_msgctl_using_subcommand config; and __fish_seen_subcommand_from init" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand config; and __fish_seen_subcommand_from init" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand config; and __fish_seen_subcommand_from init" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand config; and __fish_seen_subcommand_from init" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand config; and __fish_seen_subcommand_from init" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand config; and __fish_seen_subcommand_from init" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand config; and __fish_seen_subcommand_from init" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand config; and __fish_seen_subcommand_from init" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand config; and __fish_seen_subcommand_from init" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show every setting with its value and where that came from'
complete -c msgctl -n "__fish_msgctl_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "init" -d 'Write a msgctl.toml into the working folder'
complete -c msgctl -n "__fish_msgctl_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c msgctl -n "__fish_msgctl_using_subcommand completions" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand completions" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand completions" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand completions" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand completions" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand completions" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand completions" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand completions" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand completions" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand completions" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand completions" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand completions" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand completions" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand completions" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand completions" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand completions" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand completions" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand completions" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand completions" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand man" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand man" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand man" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand man" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand man" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand man" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand man" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand man" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand man" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand man" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand man" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand man" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand man" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand man" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand man" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand man" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand man" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand man" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand man" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand exit-codes" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand exit-codes" -s s -l stage -d 'Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand exit-codes" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand exit-codes" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand exit-codes" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand exit-codes" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand exit-codes" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'
nagios\t'Reports only: what a Nagios plug-in writes, with that system\'s exit codes'
prometheus\t'Reports only: the text format that Prometheus scrapes'"
complete -c msgctl -n "__fish_msgctl_using_subcommand exit-codes" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand exit-codes" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand exit-codes" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand exit-codes" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand exit-codes" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand exit-codes" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand exit-codes" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand exit-codes" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand exit-codes" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand exit-codes" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand exit-codes" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand exit-codes" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and not __fish_seen_subcommand_from queue dlq topic events users report stack sandbox config completions man exit-codes help" -f -a "queue" -d 'Look at queues, send to them and read from them'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and not __fish_seen_subcommand_from queue dlq topic events users report stack sandbox config completions man exit-codes help" -f -a "dlq" -d 'Look into dead-letter queues and bring their messages back'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and not __fish_seen_subcommand_from queue dlq topic events users report stack sandbox config completions man exit-codes help" -f -a "topic" -d 'Look at topics and publish to them'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and not __fish_seen_subcommand_from queue dlq topic events users report stack sandbox config completions man exit-codes help" -f -a "events" -d 'Publish events, look at rules and archives, replay'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and not __fish_seen_subcommand_from queue dlq topic events users report stack sandbox config completions man exit-codes help" -f -a "users" -d 'Look at the users of a pool, change them one by one or in bulk, sign in as one'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and not __fish_seen_subcommand_from queue dlq topic events users report stack sandbox config completions man exit-codes help" -f -a "report" -d 'How deep, how old, and what is worst'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and not __fish_seen_subcommand_from queue dlq topic events users report stack sandbox config completions man exit-codes help" -f -a "stack" -d 'Deploy the whole stack, see what it has and what would change'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and not __fish_seen_subcommand_from queue dlq topic events users report stack sandbox config completions man exit-codes help" -f -a "sandbox" -d 'Run a local stack without an AWS account'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and not __fish_seen_subcommand_from queue dlq topic events users report stack sandbox config completions man exit-codes help" -f -a "config" -d 'See which settings are in use, and write a settings file'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and not __fish_seen_subcommand_from queue dlq topic events users report stack sandbox config completions man exit-codes help" -f -a "completions" -d 'Print the completions for a shell'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and not __fish_seen_subcommand_from queue dlq topic events users report stack sandbox config completions man exit-codes help" -f -a "man" -d 'Print a man page'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and not __fish_seen_subcommand_from queue dlq topic events users report stack sandbox config completions man exit-codes help" -f -a "exit-codes" -d 'The exit codes and what they mean'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and not __fish_seen_subcommand_from queue dlq topic events users report stack sandbox config completions man exit-codes help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from queue" -f -a "list" -d 'List queues with their depths'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from queue" -f -a "show" -d 'Show everything about a queue'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from queue" -f -a "send" -d 'Send a message'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from queue" -f -a "peek" -d 'Look at messages without deleting them'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from queue" -f -a "tail" -d 'Follow what arrives, without deleting it'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from queue" -f -a "purge" -d 'Delete every message of a queue'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from queue" -f -a "export" -d 'Write messages to a file, with nothing left out'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from queue" -f -a "import" -d 'Send messages from a file: what was exported, what `aws sqs receive-message` printed, or plain lines'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from queue" -f -a "move" -d 'Move messages to another queue'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from queue" -f -a "copy" -d 'Copy messages to another queue; they stay where they are, too'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from queue" -f -a "pause" -d 'Switch off the Lambda functions that consume a queue, and remember which were on'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from queue" -f -a "resume" -d 'Switch on again what `queue pause` switched off'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from dlq" -f -a "list" -d 'List dead-letter queues with their depths and sources'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from dlq" -f -a "peek" -d 'Look at messages of a dead-letter queue without deleting them'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from dlq" -f -a "redrive" -d 'Bring the messages of a dead-letter queue back to where they failed'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from dlq" -f -a "triage" -d 'Tell what failed and why: messages that failed alike, with ready-to-run commands for each kind'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from dlq" -f -a "export" -d 'Write the messages of a dead-letter queue to a file, with nothing left out'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from dlq" -f -a "drop" -d 'Delete selected messages of a dead-letter queue, after writing them to a file'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from dlq" -f -a "purge" -d 'Delete every message of a dead-letter queue'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from dlq" -f -a "status" -d 'Show the move tasks of a dead-letter queue: what SQS itself moves, or has moved'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from dlq" -f -a "cancel" -d 'Cancel the move task that runs on a dead-letter queue; what it has moved stays moved'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from topic" -f -a "list" -d 'List topics with their subscriptions'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from topic" -f -a "show" -d 'Show everything about a topic, with its subscriptions'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from topic" -f -a "publish" -d 'Publish a message'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from events" -f -a "publish" -d 'Publish an event to the bus, or the events of a file'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from events" -f -a "validate" -d 'Hold events against the JSON Schemas of their kinds, without publishing anything'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from events" -f -a "tail" -d 'Follow what is published to the bus'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from events" -f -a "rules" -d 'List the rules of the bus with their targets'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from events" -f -a "archive" -d 'Look at the archives of the bus'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from events" -f -a "replay" -d 'Send archived events to the bus again'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from users" -f -a "list" -d 'List users, as many as there are'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from users" -f -a "show" -d 'Show everything about a user: attributes, groups, second factors, devices, what happened of late'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from users" -f -a "create" -d 'Create users; nobody is written to unless --invite is given'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from users" -f -a "enable" -d 'Allow users to sign in again'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from users" -f -a "disable" -d 'Forbid users to sign in; tokens that they have are good for an API until they end'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from users" -f -a "confirm" -d 'Confirm sign-ups that wait for their code'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from users" -f -a "reset-password" -d 'Make passwords useless, and have Cognito send codes for new ones'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from users" -f -a "set-password" -d 'Set passwords, without sending anything'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from users" -f -a "sign-out" -d 'End every session of users; tokens that they have are good for an API until they end'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from users" -f -a "set" -d 'Write attributes'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from users" -f -a "unset" -d 'Remove attributes'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from users" -f -a "delete" -d 'Delete users; this cannot be taken back'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from users" -f -a "mfa" -d 'Second factors: who has which, switch them on and off, set one up'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from users" -f -a "groups" -d 'Groups, and who is in them'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from users" -f -a "export" -d 'Write users and groups to a file'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from users" -f -a "import" -d 'Bring users and groups of a file into a pool: create what is missing, change what differs'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from users" -f -a "diff" -d 'Compare the users and groups of two stages'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from users" -f -a "token" -d 'Sign in as a user, and print a token'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from users" -f -a "verify-token" -d 'Say what an HTTP API\'s JWT authorizer would say of a token'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from users" -f -a "pool" -d 'Show how a pool is set up: policy, second factors, clients, triggers, and what is risky about it'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "queues" -d 'Every queue: what is in it and in its dead-letter queue, how old and how fast, and a word on what is wrong, the worst first'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "topics" -d 'Every topic: what was published, delivered, held back by filters, and what failed'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "events" -d 'Every rule of the event buses: what it matched, and what became of it'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "users" -d 'Every user pool and its clients: sign-ins, failures and throttles, new and disabled users'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "alarms" -d 'Every alarm with its state and history, and what should have one and has none'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "latency" -d 'How long messages wait for their first receive, by a sample of those that are still there'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "chart" -d 'Draw the history of queues at the terminal, as an SVG, or the whole stack as a page'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from report" -f -a "serve" -d 'Serve the reports to Prometheus'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from stack" -f -a "status" -d 'Everything that is named after the project and stage, deployed by this template or not'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from stack" -f -a "template" -d 'Print the CloudFormation template'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from stack" -f -a "deploy" -d 'Create the stack, or bring it up to date with the template'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from stack" -f -a "diff" -d 'Show what a deployment would change'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from stack" -f -a "delete" -d 'Delete the stack with its messages, users and archived events'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from sandbox" -f -a "up" -d 'Start a local AWS emulator in the background and make the stack in it'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from sandbox" -f -a "status" -d 'Tell whether the sandbox is running, and where'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from sandbox" -f -a "env" -d 'Print the exports with which other AWS tools work in the sandbox'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from sandbox" -f -a "demo" -d 'Show msgctl at work, in a sandbox of its own that is gone afterwards'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from sandbox" -f -a "down" -d 'Stop the sandbox; what is in it is gone'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "show" -d 'Show every setting with its value and where that came from'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "init" -d 'Write a msgctl.toml into the working folder'
