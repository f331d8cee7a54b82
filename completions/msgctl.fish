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
complete -c msgctl -n "__fish_msgctl_needs_command" -s s -l stage -d 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_needs_command" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_needs_command" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_needs_command" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_needs_command" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_needs_command" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'"
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
complete -c msgctl -n "__fish_msgctl_needs_command" -f -a "sandbox" -d 'Run a local stack without an AWS account'
complete -c msgctl -n "__fish_msgctl_needs_command" -f -a "exit-codes" -d 'The exit codes and what they mean'
complete -c msgctl -n "__fish_msgctl_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and not __fish_seen_subcommand_from list ls show send peek help" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and not __fish_seen_subcommand_from list ls show send peek help" -s s -l stage -d 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and not __fish_seen_subcommand_from list ls show send peek help" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and not __fish_seen_subcommand_from list ls show send peek help" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and not __fish_seen_subcommand_from list ls show send peek help" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and not __fish_seen_subcommand_from list ls show send peek help" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and not __fish_seen_subcommand_from list ls show send peek help" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'"
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and not __fish_seen_subcommand_from list ls show send peek help" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and not __fish_seen_subcommand_from list ls show send peek help" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and not __fish_seen_subcommand_from list ls show send peek help" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and not __fish_seen_subcommand_from list ls show send peek help" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and not __fish_seen_subcommand_from list ls show send peek help" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and not __fish_seen_subcommand_from list ls show send peek help" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and not __fish_seen_subcommand_from list ls show send peek help" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and not __fish_seen_subcommand_from list ls show send peek help" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and not __fish_seen_subcommand_from list ls show send peek help" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and not __fish_seen_subcommand_from list ls show send peek help" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and not __fish_seen_subcommand_from list ls show send peek help" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and not __fish_seen_subcommand_from list ls show send peek help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and not __fish_seen_subcommand_from list ls show send peek help" -f -a "list" -d 'List queues with their depths'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and not __fish_seen_subcommand_from list ls show send peek help" -f -a "ls" -d 'List queues with their depths'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and not __fish_seen_subcommand_from list ls show send peek help" -f -a "show" -d 'Show everything about a queue'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and not __fish_seen_subcommand_from list ls show send peek help" -f -a "send" -d 'Send a message'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and not __fish_seen_subcommand_from list ls show send peek help" -f -a "peek" -d 'Look at messages without deleting them'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and not __fish_seen_subcommand_from list ls show send peek help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from list" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from list" -s s -l stage -d 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from list" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from list" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from list" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from list" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from list" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'"
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
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from ls" -s s -l stage -d 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from ls" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from ls" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from ls" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from ls" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from ls" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'"
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
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from show" -s s -l stage -d 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from show" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from show" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from show" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from show" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from show" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'"
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
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from send" -l attr -d 'A message attribute: name=value, name:Number=5, name:Binary=@file; repeatable' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from send" -l group -d 'Message group id; needed on FIFO queues' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from send" -l dedup -d 'Message deduplication id; needed on FIFO queues without content-based deduplication' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from send" -l delay -d 'Seconds until the message becomes visible; standard queues only' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from send" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from send" -s s -l stage -d 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from send" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from send" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from send" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from send" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from send" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'"
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
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from peek" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from peek" -s s -l stage -d 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from peek" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from peek" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from peek" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from peek" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from peek" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'"
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
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from help" -f -a "list" -d 'List queues with their depths'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show everything about a queue'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from help" -f -a "send" -d 'Send a message'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from help" -f -a "peek" -d 'Look at messages without deleting them'
complete -c msgctl -n "__fish_msgctl_using_subcommand queue; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and not __fish_seen_subcommand_from list ls show send peek help" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and not __fish_seen_subcommand_from list ls show send peek help" -s s -l stage -d 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and not __fish_seen_subcommand_from list ls show send peek help" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and not __fish_seen_subcommand_from list ls show send peek help" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and not __fish_seen_subcommand_from list ls show send peek help" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and not __fish_seen_subcommand_from list ls show send peek help" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and not __fish_seen_subcommand_from list ls show send peek help" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'"
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and not __fish_seen_subcommand_from list ls show send peek help" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and not __fish_seen_subcommand_from list ls show send peek help" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and not __fish_seen_subcommand_from list ls show send peek help" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and not __fish_seen_subcommand_from list ls show send peek help" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and not __fish_seen_subcommand_from list ls show send peek help" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and not __fish_seen_subcommand_from list ls show send peek help" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and not __fish_seen_subcommand_from list ls show send peek help" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and not __fish_seen_subcommand_from list ls show send peek help" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and not __fish_seen_subcommand_from list ls show send peek help" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and not __fish_seen_subcommand_from list ls show send peek help" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and not __fish_seen_subcommand_from list ls show send peek help" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and not __fish_seen_subcommand_from list ls show send peek help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and not __fish_seen_subcommand_from list ls show send peek help" -f -a "list" -d 'List queues with their depths'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and not __fish_seen_subcommand_from list ls show send peek help" -f -a "ls" -d 'List queues with their depths'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and not __fish_seen_subcommand_from list ls show send peek help" -f -a "show" -d 'Show everything about a queue'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and not __fish_seen_subcommand_from list ls show send peek help" -f -a "send" -d 'Send a message'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and not __fish_seen_subcommand_from list ls show send peek help" -f -a "peek" -d 'Look at messages without deleting them'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and not __fish_seen_subcommand_from list ls show send peek help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from list" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from list" -s s -l stage -d 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from list" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from list" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from list" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from list" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from list" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'"
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
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from ls" -s s -l stage -d 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from ls" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from ls" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from ls" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from ls" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from ls" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'"
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
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from show" -s s -l stage -d 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from show" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from show" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from show" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from show" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from show" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'"
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
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from send" -l attr -d 'A message attribute: name=value, name:Number=5, name:Binary=@file; repeatable' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from send" -l group -d 'Message group id; needed on FIFO queues' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from send" -l dedup -d 'Message deduplication id; needed on FIFO queues without content-based deduplication' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from send" -l delay -d 'Seconds until the message becomes visible; standard queues only' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from send" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from send" -s s -l stage -d 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from send" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from send" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from send" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from send" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from send" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'"
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
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from peek" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from peek" -s s -l stage -d 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from peek" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from peek" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from peek" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from peek" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from peek" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'"
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
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from help" -f -a "list" -d 'List queues with their depths'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show everything about a queue'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from help" -f -a "send" -d 'Send a message'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from help" -f -a "peek" -d 'Look at messages without deleting them'
complete -c msgctl -n "__fish_msgctl_using_subcommand queues; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and not __fish_seen_subcommand_from list ls peek redrive help" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and not __fish_seen_subcommand_from list ls peek redrive help" -s s -l stage -d 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and not __fish_seen_subcommand_from list ls peek redrive help" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and not __fish_seen_subcommand_from list ls peek redrive help" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and not __fish_seen_subcommand_from list ls peek redrive help" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and not __fish_seen_subcommand_from list ls peek redrive help" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and not __fish_seen_subcommand_from list ls peek redrive help" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'"
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and not __fish_seen_subcommand_from list ls peek redrive help" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and not __fish_seen_subcommand_from list ls peek redrive help" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and not __fish_seen_subcommand_from list ls peek redrive help" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and not __fish_seen_subcommand_from list ls peek redrive help" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and not __fish_seen_subcommand_from list ls peek redrive help" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and not __fish_seen_subcommand_from list ls peek redrive help" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and not __fish_seen_subcommand_from list ls peek redrive help" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and not __fish_seen_subcommand_from list ls peek redrive help" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and not __fish_seen_subcommand_from list ls peek redrive help" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and not __fish_seen_subcommand_from list ls peek redrive help" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and not __fish_seen_subcommand_from list ls peek redrive help" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and not __fish_seen_subcommand_from list ls peek redrive help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and not __fish_seen_subcommand_from list ls peek redrive help" -f -a "list" -d 'List dead-letter queues with their depths and sources'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and not __fish_seen_subcommand_from list ls peek redrive help" -f -a "ls" -d 'List dead-letter queues with their depths and sources'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and not __fish_seen_subcommand_from list ls peek redrive help" -f -a "peek" -d 'Look at messages of a dead-letter queue without deleting them'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and not __fish_seen_subcommand_from list ls peek redrive help" -f -a "redrive" -d 'Bring the messages of a dead-letter queue back to the queue they failed in'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and not __fish_seen_subcommand_from list ls peek redrive help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from list" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from list" -s s -l stage -d 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from list" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from list" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from list" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from list" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from list" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'"
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
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from ls" -s s -l stage -d 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from ls" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from ls" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from ls" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from ls" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from ls" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'"
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
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from peek" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from peek" -s s -l stage -d 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from peek" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from peek" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from peek" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from peek" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from peek" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'"
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
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -l to -d 'Send to this queue instead of the one that each message failed in' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -l limit -d 'Move at most so many messages' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -l rate -d 'Move at most so many messages a second' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -l visibility-timeout -d 'Seconds for which a message in hand is hidden before that is extended' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -s s -l stage -d 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'"
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -l all-sources -d 'Of a dead-letter queue of several queues, bring back the messages of all of them'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from redrive" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from help" -f -a "list" -d 'List dead-letter queues with their depths and sources'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from help" -f -a "peek" -d 'Look at messages of a dead-letter queue without deleting them'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from help" -f -a "redrive" -d 'Bring the messages of a dead-letter queue back to the queue they failed in'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlq; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and not __fish_seen_subcommand_from list ls peek redrive help" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and not __fish_seen_subcommand_from list ls peek redrive help" -s s -l stage -d 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and not __fish_seen_subcommand_from list ls peek redrive help" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and not __fish_seen_subcommand_from list ls peek redrive help" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and not __fish_seen_subcommand_from list ls peek redrive help" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and not __fish_seen_subcommand_from list ls peek redrive help" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and not __fish_seen_subcommand_from list ls peek redrive help" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'"
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and not __fish_seen_subcommand_from list ls peek redrive help" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and not __fish_seen_subcommand_from list ls peek redrive help" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and not __fish_seen_subcommand_from list ls peek redrive help" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and not __fish_seen_subcommand_from list ls peek redrive help" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and not __fish_seen_subcommand_from list ls peek redrive help" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and not __fish_seen_subcommand_from list ls peek redrive help" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and not __fish_seen_subcommand_from list ls peek redrive help" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and not __fish_seen_subcommand_from list ls peek redrive help" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and not __fish_seen_subcommand_from list ls peek redrive help" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and not __fish_seen_subcommand_from list ls peek redrive help" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and not __fish_seen_subcommand_from list ls peek redrive help" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and not __fish_seen_subcommand_from list ls peek redrive help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and not __fish_seen_subcommand_from list ls peek redrive help" -f -a "list" -d 'List dead-letter queues with their depths and sources'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and not __fish_seen_subcommand_from list ls peek redrive help" -f -a "ls" -d 'List dead-letter queues with their depths and sources'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and not __fish_seen_subcommand_from list ls peek redrive help" -f -a "peek" -d 'Look at messages of a dead-letter queue without deleting them'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and not __fish_seen_subcommand_from list ls peek redrive help" -f -a "redrive" -d 'Bring the messages of a dead-letter queue back to the queue they failed in'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and not __fish_seen_subcommand_from list ls peek redrive help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from list" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from list" -s s -l stage -d 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from list" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from list" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from list" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from list" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from list" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'"
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
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from ls" -s s -l stage -d 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from ls" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from ls" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from ls" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from ls" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from ls" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'"
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
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from peek" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from peek" -s s -l stage -d 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from peek" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from peek" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from peek" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from peek" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from peek" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'"
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
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -l to -d 'Send to this queue instead of the one that each message failed in' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -l limit -d 'Move at most so many messages' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -l rate -d 'Move at most so many messages a second' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -l visibility-timeout -d 'Seconds for which a message in hand is hidden before that is extended' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -s s -l stage -d 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'"
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -l jq -d 'Run a jq filter over the JSON output; strings are printed bare unless -o json is given' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -l confirm -d 'Full name of the resource, needed with --yes for changes in a protected stage' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -l color -d 'When to use colours [env: NO_COLOR]' -r -f -a "auto\t'At a terminal, unless NO_COLOR is set'
always\t'Everywhere'
never\t'Nowhere'"
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -l all-sources -d 'Of a dead-letter queue of several queues, bring back the messages of all of them'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -l sandbox -d 'Run against the sandbox that `msgctl sandbox up` started'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -l dry-run -d 'Show the plan and change nothing'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -s y -l yes -d 'Do not ask before a change'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -l allow-foreign -d 'Allow changes to resources of another project or stage'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -l read-only -d 'Refuse every change [env: MSGCTL_READ_ONLY]'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -s q -l quiet -d 'Only warnings and errors on stderr'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -s v -l verbose -d 'Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -l no-progress -d 'Draw no progress'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from redrive" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from help" -f -a "list" -d 'List dead-letter queues with their depths and sources'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from help" -f -a "peek" -d 'Look at messages of a dead-letter queue without deleting them'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from help" -f -a "redrive" -d 'Bring the messages of a dead-letter queue back to the queue they failed in'
complete -c msgctl -n "__fish_msgctl_using_subcommand dlqs; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and not __fish_seen_subcommand_from up status env demo down help" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and not __fish_seen_subcommand_from up status env demo down help" -s s -l stage -d 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and not __fish_seen_subcommand_from up status env demo down help" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and not __fish_seen_subcommand_from up status env demo down help" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and not __fish_seen_subcommand_from up status env demo down help" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and not __fish_seen_subcommand_from up status env demo down help" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and not __fish_seen_subcommand_from up status env demo down help" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'"
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
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from up" -s s -l stage -d 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from up" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from up" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from up" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from up" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from up" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'"
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
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -s s -l stage -d 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'"
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
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from env" -s s -l stage -d 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from env" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from env" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from env" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from env" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from env" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'"
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
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from demo" -s s -l stage -d 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from demo" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from demo" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from demo" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from demo" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from demo" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'"
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
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from down" -s s -l stage -d 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from down" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from down" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from down" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from down" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand sandbox; and __fish_seen_subcommand_from down" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'"
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
complete -c msgctl -n "__fish_msgctl_using_subcommand exit-codes" -l project -d 'First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand exit-codes" -s s -l stage -d 'Second part of every resource name [env: MSGCTL_STAGE, STAGE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand exit-codes" -l region -d 'AWS region [env: MSGCTL_REGION, REGION, then AWS\'s own chain]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand exit-codes" -l owner -d 'Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand exit-codes" -l profile -d 'AWS profile; wins over keys in the environment [env: AWS_PROFILE]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand exit-codes" -l endpoint-url -d 'Endpoint in place of AWS\'s own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]' -r
complete -c msgctl -n "__fish_msgctl_using_subcommand exit-codes" -s o -l output -d 'Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere' -r -f -a "table\t'Aligned columns for people'
json\t'One JSON document'
ndjson\t'One JSON value per line'
csv\t'Comma-separated values with a header'"
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
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and not __fish_seen_subcommand_from queue dlq sandbox exit-codes help" -f -a "queue" -d 'Look at queues, send to them and read from them'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and not __fish_seen_subcommand_from queue dlq sandbox exit-codes help" -f -a "dlq" -d 'Look into dead-letter queues and bring their messages back'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and not __fish_seen_subcommand_from queue dlq sandbox exit-codes help" -f -a "sandbox" -d 'Run a local stack without an AWS account'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and not __fish_seen_subcommand_from queue dlq sandbox exit-codes help" -f -a "exit-codes" -d 'The exit codes and what they mean'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and not __fish_seen_subcommand_from queue dlq sandbox exit-codes help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from queue" -f -a "list" -d 'List queues with their depths'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from queue" -f -a "show" -d 'Show everything about a queue'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from queue" -f -a "send" -d 'Send a message'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from queue" -f -a "peek" -d 'Look at messages without deleting them'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from dlq" -f -a "list" -d 'List dead-letter queues with their depths and sources'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from dlq" -f -a "peek" -d 'Look at messages of a dead-letter queue without deleting them'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from dlq" -f -a "redrive" -d 'Bring the messages of a dead-letter queue back to the queue they failed in'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from sandbox" -f -a "up" -d 'Start a local AWS emulator in the background and make the stack in it'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from sandbox" -f -a "status" -d 'Tell whether the sandbox is running, and where'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from sandbox" -f -a "env" -d 'Print the exports with which other AWS tools work in the sandbox'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from sandbox" -f -a "demo" -d 'Show msgctl at work, in a sandbox of its own that is gone afterwards'
complete -c msgctl -n "__fish_msgctl_using_subcommand help; and __fish_seen_subcommand_from sandbox" -f -a "down" -d 'Stop the sandbox; what is in it is gone'
