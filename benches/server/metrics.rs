//! GetMetricData as CloudWatch's clients speak it: CBOR both ways.

use aws_smithy_cbor::{Decoder, Encoder};
use aws_smithy_types::DateTime;
use http_body_util::Full;
use hyper::Response;
use hyper::body::Bytes;

/// Where it is asked for.
pub const PATH: &str = "/service/GraniteServiceVersion20100801/operation/GetMetricData";

/// What is asked for.
#[derive(Debug, Default)]
struct Asked {
    /// Id and period in seconds of each query.
    queries: Vec<(String, i64)>,
    start: i64,
    end: i64,
}

/// A point in every period of every metric.
pub fn answer(body: &[u8]) -> Response<Full<Bytes>> {
    let asked = decode(body);
    let mut out = Encoder::new(Vec::new());
    out.map(1).str("MetricDataResults").array(asked.queries.len());
    for (id, period) in &asked.queries {
        let periods = (asked.end - asked.start) / period;
        out.map(4).str("Id").str(id).str("StatusCode").str("Complete").str("Timestamps").array(count(periods));
        // The newest first, as CloudWatch has it.
        let times = (0..periods).rev().map(|at| asked.start + at * period);
        for second in times {
            out.timestamp(&DateTime::from_secs(second));
        }
        out.str("Values").array(count(periods));
        for at in 0..periods {
            out.double((at % 7) as f64);
        }
    }
    Response::builder()
        .header("content-type", "application/cbor")
        .header("smithy-protocol", "rpc-v2-cbor")
        .body(Full::new(out.into_writer().into()))
        .unwrap()
}

fn count(number: i64) -> usize {
    number.try_into().unwrap()
}

fn decode(body: &[u8]) -> Asked {
    let mut asked = Asked::default();
    let mut decoder = Decoder::new(body);
    each_key(&mut decoder, &mut |decoder, key| match key {
        "StartTime" => asked.start = decoder.timestamp().unwrap().secs(),
        "EndTime" => asked.end = decoder.timestamp().unwrap().secs(),
        "MetricDataQueries" => {
            for _ in 0..decoder.list().unwrap().unwrap() {
                asked.queries.push(query(decoder));
            }
        }
        _ => decoder.skip().unwrap(),
    });
    asked
}

fn query(decoder: &mut Decoder<'_>) -> (String, i64) {
    let (mut id, mut period) = (String::new(), 60);
    each_key(decoder, &mut |decoder, key| match key {
        "Id" => id = decoder.string().unwrap(),
        "MetricStat" => each_key(decoder, &mut |decoder, key| match key {
            "Period" => period = decoder.long().unwrap(),
            _ => decoder.skip().unwrap(),
        }),
        _ => decoder.skip().unwrap(),
    });
    (id, period)
}

/// Goes through a map of known or of unknown length.
fn each_key(decoder: &mut Decoder<'_>, visit: &mut dyn FnMut(&mut Decoder<'_>, &str)) {
    let length = decoder.map().unwrap();
    let mut left = length;
    loop {
        match &mut left {
            Some(0) => return,
            Some(left) => *left -= 1,
            None if decoder.datatype().unwrap() == aws_smithy_cbor::data::Type::Break => {
                decoder.skip().unwrap();
                return;
            }
            None => {}
        }
        let key = decoder.string().unwrap();
        visit(decoder, &key);
    }
}
