"""The Python SDK: publishes events in batches of ten with 16 threads, or asks TestEventPattern of every event and rule."""

import json
import sys
from concurrent.futures import ThreadPoolExecutor

import boto3
from botocore.config import Config

THREADS = 16

work, url, file = sys.argv[1:4]
events = boto3.client(
    "events",
    endpoint_url=url,
    region_name="us-east-1",
    aws_access_key_id="000000000000",
    aws_secret_access_key="bench",
    config=Config(max_pool_connections=THREADS),
)


def publish(batch):
    entries = [
        {"EventBusName": "bench-dev-events", "Source": "shop.1", "DetailType": "Order Created", "Detail": json.dumps(event["detail"])}
        for event in batch
    ]
    return events.put_events(Entries=entries)["FailedEntryCount"]


def explain(event, patterns):
    text = json.dumps(event)
    return sum(events.test_event_pattern(EventPattern=pattern, Event=text)["Result"] for pattern in patterns)


with open(file) as lines, ThreadPoolExecutor(THREADS) as pool:
    records = [json.loads(line) for line in lines]
    if work == "publish":
        batches = [records[at : at + 10] for at in range(0, len(records), 10)]
        print(sum(pool.map(publish, batches)))
    else:
        rules = events.list_rules(EventBusName="bench-dev-events")["Rules"]
        patterns = [rule["EventPattern"] for rule in rules]
        print(sum(pool.map(lambda event: explain(event, patterns), records)))
