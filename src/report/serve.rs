//! `report serve`: the reports over HTTP, made no oftener than once in an interval.

use std::convert::Infallible;
use std::future::Future;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, Instant};

use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Notify, Semaphore, watch};

use crate::context::Context;
use crate::error::{Error, Result};
use crate::exit::Outcome;
use crate::render::monitoring::Family;
use crate::render::prometheus;

use super::args::{ServeArgs, ServedReport};
use super::run::{Look, look};
use super::scope::{self, Scope};
use super::sources::{Alarms, Queues, Report, Rules, Topics, Users};

/// Connections at once; a scraper needs one.
const CONNECTIONS: usize = 64;

/// How long a connection may take to say what it wants.
const HEADER_TIMEOUT: Duration = Duration::from_secs(10);

/// After a connection that could not be accepted.
const ACCEPT_PAUSE: Duration = Duration::from_millis(100);

const UP: Family = Family::new("report_up", "Whether all of the report could be made: 1 or 0.");
const MADE: Family = Family::new("report_timestamp_seconds", "When the report was made.");

/// Serves reports until a signal comes, or for as long as was asked for.
///
/// # Errors
/// A usage error when the address cannot be listened on.
pub async fn serve(context: &Context, args: &ServeArgs) -> Result<Outcome> {
    let scopes = scope::scopes(context, &args.scope).await?;
    let exporter = Exporter::new(&scopes, args)?;
    let listener = TcpListener::bind(args.listen).await.map_err(|error| {
        Error::usage(format!("could not listen on {}: {error}", args.listen))
            .hint("give another address or port with `--listen`")
    })?;
    let address = listener.local_addr()?;
    tell(context, address);
    context.interrupt.begin();
    let cache = Arc::new(Cache::new(args.every));
    let places = Arc::new(Semaphore::new(CONNECTIONS));
    let timeout = async {
        match args.timeout {
            Some(timeout) => tokio::time::sleep(timeout).await,
            None => std::future::pending().await,
        }
    };
    tokio::pin!(timeout);
    let mut making: Option<Pin<Box<dyn Future<Output = String> + '_>>> = None;
    loop {
        tokio::select! {
            accepted = listener.accept() => {
                let place = Arc::clone(&places).try_acquire_owned();
                match (accepted, place) {
                    (Ok((stream, _)), Ok(place)) => {
                        let cache = Arc::clone(&cache);
                        tokio::spawn(async move {
                            answer_all(stream, cache).await;
                            drop(place);
                        });
                    }
                    // Without a pause a lack of file descriptors would be asked about without an end.
                    (Err(error), _) => {
                        tracing::debug!("could not accept a connection: {error}");
                        tokio::time::sleep(ACCEPT_PAUSE).await;
                    }
                    (Ok(_), Err(_)) => {}
                }
            }
            // Somebody may have wanted what was made in the meantime.
            () = cache.wanted.notified(), if making.is_none() => if !cache.is_fresh() {
                making = Some(Box::pin(exporter.text(context)));
            },
            text = finished(&mut making) => {
                making = None;
                cache.store(text);
            }
            () = &mut timeout => break,
            () = context.interrupt.raised() => break,
        }
    }
    Ok(context.outcome())
}

fn tell(context: &Context, address: SocketAddr) {
    context.ui.status(format!("Serving http://{address}/metrics"));
    if !address.ip().is_loopback() {
        context.ui.warn(format!("whoever can reach {address} can read the numbers: there is no sign-in"));
    }
}

/// The text that is being made, when it is made; never, when none is.
async fn finished(making: &mut Option<Pin<Box<dyn Future<Output = String> + '_>>>) -> String {
    match making {
        Some(making) => making.await,
        None => std::future::pending().await,
    }
}

/// The latest text, which is made anew when somebody wants it and it is too old.
#[derive(Debug)]
struct Cache {
    every: Duration,
    latest: watch::Sender<Option<(Instant, Bytes)>>,
    wanted: Notify,
}

impl Cache {
    fn new(every: Duration) -> Cache {
        Cache { every, latest: watch::Sender::new(None), wanted: Notify::new() }
    }

    fn store(&self, text: String) {
        self.latest.send_replace(Some((Instant::now(), text.into())));
    }

    /// Whether the latest text is not too old.
    fn is_fresh(&self) -> bool {
        self.latest.borrow().as_ref().is_some_and(|(made, _)| made.elapsed() < self.every)
    }

    /// The latest text: not too old, or made since it was asked for.
    async fn text(&self) -> Bytes {
        let asked_at = Instant::now();
        let mut latest = self.latest.subscribe();
        loop {
            let known = latest.borrow_and_update().clone();
            if let Some((made, text)) = known
                && (made >= asked_at || made.elapsed() < self.every)
            {
                return text;
            }
            self.wanted.notify_one();
            if latest.changed().await.is_err() {
                return Bytes::new();
            }
        }
    }
}

async fn answer_all(stream: TcpStream, cache: Arc<Cache>) {
    let service = service_fn(|request| answer(request, Arc::clone(&cache)));
    let mut http = hyper::server::conn::http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(HEADER_TIMEOUT);
    if let Err(error) = http.serve_connection(TokioIo::new(stream), service).await {
        tracing::debug!("a scraper's connection broke: {error}");
    }
}

async fn answer(
    request: Request<Incoming>,
    cache: Arc<Cache>,
) -> std::result::Result<Response<Full<Bytes>>, Infallible> {
    let (status, kind, body) = match (request.method(), request.uri().path()) {
        (&Method::GET | &Method::HEAD, "/metrics") => (StatusCode::OK, prometheus::CONTENT_TYPE, cache.text().await),
        (&Method::GET | &Method::HEAD, "/") => {
            (StatusCode::OK, "text/plain; charset=utf-8", Bytes::from_static(b"msgctl report serve: /metrics\n"))
        }
        (&Method::GET | &Method::HEAD, _) => {
            (StatusCode::NOT_FOUND, "text/plain; charset=utf-8", Bytes::from_static(b"there is only /metrics\n"))
        }
        _ => (StatusCode::METHOD_NOT_ALLOWED, "text/plain; charset=utf-8", Bytes::from_static(b"only GET\n")),
    };
    let mut response = Response::new(Full::new(body));
    *response.status_mut() = status;
    response.headers_mut().insert(hyper::header::CONTENT_TYPE, hyper::header::HeaderValue::from_static(kind));
    Ok(response)
}

/// The reports that are served.
struct Exporter<'a> {
    scopes: &'a [Scope],
    queues: Option<Queues>,
    topics: Option<Topics>,
    rules: Option<Rules>,
    users: Option<Users>,
    alarms: Option<Alarms>,
}

impl<'a> Exporter<'a> {
    fn new(scopes: &'a [Scope], args: &ServeArgs) -> Result<Exporter<'a>> {
        let wants = |report: ServedReport| args.reports.contains(&report);
        let window = args.window;
        Ok(Exporter {
            scopes,
            queues: wants(ServedReport::Queues).then(|| Queues::new(scopes, Some(window))).transpose()?,
            topics: wants(ServedReport::Topics).then_some(Topics { window }),
            rules: wants(ServedReport::Events).then_some(Rules { window }),
            users: wants(ServedReport::Users).then_some(Users { window, most_users: args.max_users }),
            alarms: wants(ServedReport::Alarms).then_some(Alarms { window }),
        })
    }

    /// Makes all reports, and writes them down.
    async fn text(&self, context: &Context) -> String {
        let (queues, topics, rules, users, alarms) = tokio::join!(
            self.part(context, self.queues.as_ref()),
            self.part(context, self.topics.as_ref()),
            self.part(context, self.rules.as_ref()),
            self.part(context, self.users.as_ref()),
            self.part(context, self.alarms.as_ref()),
        );
        let mut text = String::new();
        let mut up = Vec::new();
        for part in [queues, topics, rules, users, alarms].into_iter().flatten() {
            text.push_str(&part.text);
            up.extend(part.up);
        }
        let made = context.now().as_second() as f64;
        prometheus::write_family(&mut text, &UP, up);
        prometheus::write_family(&mut text, &MADE, [(Vec::new(), made)]);
        text
    }

    async fn part<P: Report>(&self, context: &Context, report: Option<&P>) -> Option<Part> {
        let Look { rows, broken_off, lacking, incomplete, .. } = look(report?, self.scopes, context.now()).await;
        lacking.iter().chain(&broken_off).for_each(|error| context.ui.error(error));
        let up = self.scopes.iter().enumerate().map(|(at, scope)| {
            let labels = [("report", P::NOUN.to_owned())].into_iter().chain(scope.origin.labels());
            (labels.collect(), if incomplete.contains(&at) { 0.0 } else { 1.0 })
        });
        Some(Part { text: prometheus::text(&rows), up: up.collect() })
    }
}

/// A report, written down.
struct Part {
    text: String,
    up: Vec<(Vec<(&'static str, String)>, f64)>,
}
