//! From the text of a condition to what it means, with the place of whatever is wrong.

use crate::naming;

use super::{Column, Comparison, Constant, Expression, Operator, Refusal, Unit};

/// Parentheses and `not`s within each other.
const DEEPEST: usize = 64;

const EXAMPLE: &str = "a condition looks like dlq_depth > 0 or oldest_age > 15m";

type Parsed<T> = Result<T, Refusal>;

/// A piece of the text and where it begins, counted in characters.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Token {
    at: usize,
    kind: TokenKind,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum TokenKind {
    Open,
    Close,
    And,
    Or,
    Not,
    Operator(Operator),
    /// A column, a value or a bare word.
    Text(String),
    /// A word in quotes.
    Quoted(String),
}

/// Parses a whole condition.
pub fn parse(text: &str, columns: &[Column]) -> Parsed<Expression> {
    let tokens = tokens(text)?;
    if tokens.is_empty() {
        return Err(refusal(0, "there is no condition", [EXAMPLE.to_owned()]));
    }
    let end = text.chars().count();
    let mut parser = Parser { tokens: &tokens, next: 0, end, columns, depth: 0 };
    let expression = parser.either()?;
    match parser.peek() {
        None => Ok(expression),
        Some(Token { at, kind: TokenKind::Close }) => Err(refusal(*at, "`)` closes nothing", [])),
        Some(token) => Err(refusal(token.at, format!("`and` or `or` is missing before {}", token.shown()), [])),
    }
}

fn refusal(at: usize, message: impl Into<String>, hints: impl IntoIterator<Item = String>) -> Refusal {
    Refusal { at, message: message.into(), hints: hints.into_iter().collect() }
}

fn tokens(text: &str) -> Parsed<Vec<Token>> {
    let chars: Vec<char> = text.chars().collect();
    let mut tokens = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let begin = at;
        let kind = match chars[at] {
            c if c.is_whitespace() => {
                at += 1;
                continue;
            }
            '(' => one(&mut at, TokenKind::Open),
            ')' => one(&mut at, TokenKind::Close),
            quote @ ('\'' | '"') => quoted(&chars, &mut at, quote)?,
            '<' | '>' | '=' | '!' => TokenKind::Operator(operator(&chars, &mut at)?),
            '&' | '|' => return Err(symbol(&chars, at)),
            c if is_text(c) => word(&chars, &mut at),
            c => return Err(refusal(at, format!("{c:?} has no meaning here"), [EXAMPLE.to_owned()])),
        };
        tokens.push(Token { at: begin, kind });
    }
    Ok(tokens)
}

fn one(at: &mut usize, kind: TokenKind) -> TokenKind {
    *at += 1;
    kind
}

fn is_text(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '/' | '%' | '+')
}

fn word(chars: &[char], at: &mut usize) -> TokenKind {
    let text: String = chars[*at..].iter().take_while(|c| is_text(**c)).collect();
    *at += text.chars().count();
    match text.as_str() {
        "and" => TokenKind::And,
        "or" => TokenKind::Or,
        "not" => TokenKind::Not,
        _ => TokenKind::Text(text),
    }
}

fn quoted(chars: &[char], at: &mut usize, quote: char) -> Parsed<TokenKind> {
    let begin = *at;
    let text: String = chars[begin + 1..].iter().take_while(|c| **c != quote).collect();
    *at = begin + text.chars().count() + 2;
    if *at > chars.len() {
        return Err(refusal(begin, "the closing quote is missing", []));
    }
    Ok(TokenKind::Quoted(text))
}

fn operator(chars: &[char], at: &mut usize) -> Parsed<Operator> {
    let rest: String = chars[*at..].iter().take(2).collect();
    for (text, operator) in Operator::ALL {
        if rest.starts_with(text) {
            *at += text.len();
            return Ok(operator);
        }
    }
    let hint = if rest.starts_with('=') { "write == for equal" } else { "write `not` for the opposite" };
    Err(refusal(*at, format!("`{}` is no comparison", chars[*at]), [hint.to_owned()]))
}

fn symbol(chars: &[char], at: usize) -> Refusal {
    let symbol: String = chars[at..].iter().take_while(|c| **c == chars[at]).take(2).collect();
    let word = if chars[at] == '&' { "and" } else { "or" };
    refusal(at, format!("`{symbol}` has no meaning here"), [format!("write `{word}`")])
}

impl Token {
    fn shown(&self) -> String {
        match &self.kind {
            TokenKind::Open => "`(`".into(),
            TokenKind::Close => "`)`".into(),
            TokenKind::And => "`and`".into(),
            TokenKind::Or => "`or`".into(),
            TokenKind::Not => "`not`".into(),
            TokenKind::Operator(operator) => format!("`{}`", operator.text()),
            TokenKind::Text(text) | TokenKind::Quoted(text) => format!("`{text}`"),
        }
    }
}

impl Operator {
    fn text(self) -> &'static str {
        Operator::ALL.iter().find(|(_, operator)| *operator == self).map_or("", |(text, _)| text)
    }
}

struct Parser<'a> {
    tokens: &'a [Token],
    next: usize,
    end: usize,
    columns: &'a [Column],
    depth: usize,
}

impl<'a> Parser<'a> {
    fn peek(&self) -> Option<&'a Token> {
        self.tokens.get(self.next)
    }

    fn take(&mut self) -> Option<&'a Token> {
        let token = self.peek();
        self.next += 1;
        token
    }

    /// Whether the next token is of this kind; it is taken then.
    fn takes(&mut self, kind: &TokenKind) -> bool {
        let is = self.peek().is_some_and(|token| token.kind == *kind);
        self.next += usize::from(is);
        is
    }

    fn either(&mut self) -> Parsed<Expression> {
        let mut parts = vec![self.all()?];
        while self.takes(&TokenKind::Or) {
            parts.push(self.all()?);
        }
        Ok(if parts.len() == 1 { parts.remove(0) } else { Expression::Or(parts) })
    }

    fn all(&mut self) -> Parsed<Expression> {
        let mut parts = vec![self.part()?];
        while self.takes(&TokenKind::And) {
            parts.push(self.part()?);
        }
        Ok(if parts.len() == 1 { parts.remove(0) } else { Expression::And(parts) })
    }

    fn part(&mut self) -> Parsed<Expression> {
        let at = self.peek().map_or(self.end, |token| token.at);
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(refusal(at, format!("the condition is nested more than {DEEPEST} deep"), []));
        }
        let part = if self.takes(&TokenKind::Not) {
            Expression::Not(Box::new(self.part()?))
        } else if self.takes(&TokenKind::Open) {
            let inner = self.either()?;
            if !self.takes(&TokenKind::Close) {
                let at = self.peek().map_or(self.end, |token| token.at);
                return Err(refusal(at, "`)` is missing", []));
            }
            inner
        } else {
            Expression::Compare(self.comparison()?)
        };
        self.depth -= 1;
        Ok(part)
    }

    fn comparison(&mut self) -> Parsed<Comparison> {
        let column = self.column()?;
        let operators = || ["the comparisons are > >= < <= == !=".to_owned()];
        let (at, operator) = match self.take() {
            Some(Token { at, kind: TokenKind::Operator(operator) }) => (*at, *operator),
            Some(token) => {
                return Err(refusal(
                    token.at,
                    format!("a comparison is missing before {}", token.shown()),
                    operators(),
                ));
            }
            None => return Err(refusal(self.end, "a comparison is missing", operators())),
        };
        if matches!(column.unit, Unit::Word(_)) && !matches!(operator, Operator::Equal | Operator::NotEqual) {
            let message = format!("`{}` cannot compare words", operator.text());
            return Err(refusal(at, message, [format!("{} is compared with == or !=", column.name)]));
        }
        let value = self.value(column)?;
        Ok(Comparison { column: column.name, unit: column.unit, operator, value })
    }

    fn column(&mut self) -> Parsed<&'a Column> {
        let names = || self.columns.iter().map(|column| column.name);
        let all = || format!("the columns are {}", names().collect::<Vec<_>>().join(", "));
        let Some(token) = self.tokens.get(self.next) else {
            return Err(refusal(self.end, "a column is missing", [all()]));
        };
        let TokenKind::Text(name) = &token.kind else {
            return Err(refusal(token.at, format!("a column is missing before {}", token.shown()), [all()]));
        };
        let Some(column) = self.columns.iter().find(|column| column.name == name) else {
            let message = format!("`{name}` is not a column of this report");
            return Err(refusal(token.at, message, meant(name, names()).into_iter().chain([all()])));
        };
        self.next += 1;
        Ok(column)
    }

    fn value(&mut self, column: &Column) -> Parsed<Constant> {
        let Some(token) = self.take() else {
            return Err(refusal(self.end, "a value is missing", [column_hint(column)]));
        };
        match (&token.kind, column.unit) {
            (TokenKind::Text(text) | TokenKind::Quoted(text), Unit::Word(words)) => {
                if words.is_empty() || words.contains(&text.as_str()) {
                    return Ok(Constant::Word(text.clone()));
                }
                let hints = meant(text, words.iter().copied()).into_iter().chain([column_hint(column)]);
                Err(refusal(token.at, format!("{} is never `{text}`", column.name), hints))
            }
            (TokenKind::Text(text), unit) => {
                let text = self.with_further_times(text, unit);
                let number = unit.number(&text);
                number.map(Constant::Number).map_err(|message| refusal(token.at, message, [column_hint(column)]))
            }
            _ => Err(refusal(token.at, format!("a value is missing before {}", token.shown()), [column_hint(column)])),
        }
    }

    /// `1h 30m` is one length of time in two tokens.
    fn with_further_times(&mut self, text: &str, unit: Unit) -> String {
        let mut whole = text.to_owned();
        while unit == Unit::Duration
            && let Some(TokenKind::Text(more)) = self.peek().map(|token| &token.kind)
            && unit.number(&whole).is_ok()
            && more.starts_with(|c: char| c.is_ascii_digit())
        {
            whole = format!("{whole} {more}");
            self.next += 1;
        }
        whole
    }
}

fn column_hint(column: &Column) -> String {
    let example = match column.unit {
        Unit::Count => format!("{} > 0", column.name),
        Unit::Duration => format!("{} > 15m", column.name),
        Unit::Rate => format!("{} > 5/s", column.name),
        Unit::Word(words) => format!("{} == {}", column.name, words.first().unwrap_or(&"word")),
    };
    format!("{} is {}; for instance {example}", column.name, column.unit.example())
}

fn meant<'a>(text: &str, known: impl Iterator<Item = &'a str>) -> Option<String> {
    naming::meant(text, known.map(str::to_owned))
}
