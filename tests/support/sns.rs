//! SNS where the emulator is not: e-mail subscriptions wait to be confirmed, and ListSubscriptionsByTopic has
//! pages of a hundred (aws-facts 3.1, 3.3). Answers are XML.

/// The members of a page (aws-facts 3.1).
const PAGE: usize = 100;

/// Whether the answer to an action is another one at AWS.
pub fn changes(action: &str) -> bool {
    ["Subscribe", "ListSubscriptions", "ListSubscriptionsByTopic", "GetTopicAttributes"].contains(&action)
}

/// The value of a parameter in the body of a request.
pub fn parameter<'a>(body: &'a str, name: &str) -> Option<&'a str> {
    body.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))
}

/// The request without its token, which the emulator does not know.
pub fn without_token(body: &str) -> String {
    body.split('&').filter(|pair| !pair.starts_with("NextToken=")).collect::<Vec<_>>().join("&")
}

/// The request for the subscriptions of the topic that this request is about.
pub fn listing_of(body: &str) -> String {
    let topic = parameter(body, "TopicArn").unwrap_or_default();
    format!("Action=ListSubscriptionsByTopic&Version=2010-03-31&TopicArn={topic}")
}

/// The answer to Subscribe: an address has not agreed yet.
pub fn subscribed(body: &str, answer: &str) -> String {
    if !parameter(body, "Protocol").is_some_and(|protocol| protocol.starts_with("email")) {
        return answer.to_owned();
    }
    replace_arn(answer, "pending confirmation")
}

/// A list of subscriptions in which addresses have not agreed yet.
pub fn listed(answer: &str) -> String {
    let (head, members, tail) = members(answer);
    let members = members
        .into_iter()
        .map(|member| if is_by_email(&member) { replace_arn(&member, "PendingConfirmation") } else { member });
    format!("{head}{}{tail}", members.collect::<String>())
}

/// The page of a list that the token in the request names.
pub fn page(body: &str, answer: &str) -> String {
    let (head, members, tail) = members(answer);
    let from = parameter(body, "NextToken").map_or(0, |token| token.parse().unwrap());
    let until = (from + PAGE).min(members.len());
    let token = if until < members.len() { format!("<NextToken>{until}</NextToken>") } else { String::new() };
    let tail = tail.replacen("</Subscriptions>", &format!("</Subscriptions>{token}"), 1);
    format!("{head}{}{tail}", members[from..until].concat())
}

/// The attributes of a topic that has these subscriptions.
pub fn counted(answer: &str, listing: &str) -> String {
    let by_email = members(listing).1.iter().filter(|member| is_by_email(member)).count();
    let count = |answer: &str, name: &str, change: &dyn Fn(usize) -> usize| {
        let before = format!("<key>{name}</key><value>");
        let Some((head, rest)) = answer.split_once(&before) else { return answer.to_owned() };
        let (number, tail) = rest.split_once('<').unwrap();
        format!("{head}{before}{}<{tail}", change(number.parse().unwrap()))
    };
    let answer = count(answer, "SubscriptionsConfirmed", &|confirmed| confirmed - by_email);
    count(&answer, "SubscriptionsPending", &|pending| pending + by_email)
}

fn is_by_email(member: &str) -> bool {
    member.contains("<Protocol>email")
}

fn replace_arn(text: &str, arn: &str) -> String {
    let (head, rest) = text.split_once("<SubscriptionArn>").unwrap();
    let (_, tail) = rest.split_once("</SubscriptionArn>").unwrap();
    format!("{head}<SubscriptionArn>{arn}</SubscriptionArn>{tail}")
}

/// What is before the members of a list, the members, and what is after them.
fn members(answer: &str) -> (String, Vec<String>, String) {
    let Some((head, rest)) = answer.split_once("<Subscriptions>") else {
        return (answer.to_owned(), Vec::new(), String::new());
    };
    let (inside, tail) = rest.split_once("</Subscriptions>").unwrap();
    let members = inside.split_inclusive("</member>").map(str::to_owned).collect();
    (format!("{head}<Subscriptions>"), members, format!("</Subscriptions>{tail}"))
}
