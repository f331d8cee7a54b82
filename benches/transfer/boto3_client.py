"""The Python SDK with 16 threads: each receives, sends and deletes batches of ten, or only sends."""

import sys
import threading

import boto3
from botocore.config import Config

THREADS = 16

work, url, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
dead_letters = f"{url}/000000000000/bench-dev-tasks-dlq"
tasks = f"{url}/000000000000/bench-dev-tasks"
sqs = boto3.client(
    "sqs",
    endpoint_url=url,
    region_name="us-east-1",
    aws_access_key_id="000000000000",
    aws_secret_access_key="bench",
    config=Config(max_pool_connections=THREADS),
)
body = '{"pad":"' + "x" * 1014 + '"}'
lock = threading.Lock()
done = 0


def claim(messages):
    global done
    with lock:
        done += messages
        return done


def send():
    entries = [{"Id": str(n), "MessageBody": body} for n in range(10)]
    while claim(10) <= count:
        sqs.send_message_batch(QueueUrl=tasks, Entries=entries)


def redrive():
    while claim(0) < count:
        answer = sqs.receive_message(
            QueueUrl=dead_letters,
            MaxNumberOfMessages=10,
            VisibilityTimeout=60,
            WaitTimeSeconds=1,
            MessageSystemAttributeNames=["All"],
            MessageAttributeNames=["All"],
        )
        messages = answer.get("Messages", [])
        if not messages:
            return
        sent = [{"Id": str(n), "MessageBody": message["Body"]} for n, message in enumerate(messages)]
        sqs.send_message_batch(QueueUrl=tasks, Entries=sent)
        handles = [{"Id": str(n), "ReceiptHandle": message["ReceiptHandle"]} for n, message in enumerate(messages)]
        sqs.delete_message_batch(QueueUrl=dead_letters, Entries=handles)
        claim(len(messages))


threads = [threading.Thread(target={"send": send, "redrive": redrive}[work]) for _ in range(THREADS)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
